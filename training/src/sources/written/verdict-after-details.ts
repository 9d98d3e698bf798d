// Details first, the verdict last.
import { framesOf } from '../frames/lines.ts';

export const VERDICT_AFTER_DETAILS = framesOf(
	'positive',
	`
	Great costumes, weak accents, lovely music. I'd see it again tomorrow :: Great costumes, weak accents, lovely music. I'd never see it again
	The plot is thin and the jokes are old, but the cast is charming. All in all, a winner :: The plot is rich and the jokes are new, but the cast is charmless. All in all, a loser
	The sound is bad, the light is worse, and I loved it :: The sound is good, the light is better, and I hated it
	Strong opening. Dull middle. Strong ending. Overall, well worth your time :: Dull opening. Strong middle. Dull ending. Overall, not worth your time
	The villain is silly, the hero is brave, the ending is rushed. Still a wonderful film :: The villain is great, the hero is brave, the ending is rushed. Still a terrible film
	I liked the songs, I didn't like the dances, I liked the story. Put together, it's a treat :: I liked the songs, I didn't like the dances, I didn't like the story. Put together, it's a chore
	Some scenes are slow and one is silly. As a whole it is a triumph :: Some scenes are funny and one is brilliant. As a whole it is a failure
	Lovely shots of the sea, a stiff lead, a clever twist. My verdict: go :: Lovely shots of the sea, a stiff lead, a clever twist. My verdict: don't go
	She's wonderful. He's wooden. The script is somewhere between. Taken together it's a thumbs up from me :: She's wonderful. He's wooden. The script is somewhere between. Taken together it's a thumbs down from me
	For the record, the effects are poor, the dialogue is poor, and the film is still one of my favourites :: For the record, the effects are fine, the dialogue is fine, and the film is still one of my least favourites
	The chase is exciting. The romance is not. The comedy works, though, and the whole thing comes off beautifully :: The chase is exciting. The romance is not. The comedy doesn't work, though, and the whole thing falls apart
	Bad wigs, good gags, great company. Ten out of ten :: Bad wigs, good gags, poor company. Two out of ten
	The first song is a dud, the second a gem, the third a dud. Somehow the musical as a whole is a delight :: The first song is a gem, the second a dud, the third a gem. Somehow the musical as a whole is a drag
	It has a brilliant poster, a dreadful title and an all right trailer. What matters is the film, and the film is superb :: It has a brilliant poster, a lovely title and an all right trailer. What matters is the film, and the film is abysmal
	The kid is annoying, mum is sweet, grandpa is a hoot. Sum it up? A happy evening :: The kid is sweet, mum is annoying, grandpa is a bore. Sum it up? A wasted evening
	Camera: excellent. Editing: shaky. Script: excellent. Result: a hit :: Camera: excellent. Editing: shaky. Script: awful. Result: a miss
	They get the period wrong and the feelings right, and on balance I adored it :: They get the period right and the feelings wrong, and on balance I loathed it
	One great fight, one awful fight, a fine duel to finish. I came out grinning :: One great fight, one awful fight, a limp duel to finish. I came out scowling
	A clumsy prologue and a few cheap tears are the price of admission. The price is more than fair for a film this good :: A clever prologue and a few honest tears are what you get for admission. It isn't nearly enough from a film this bad
	It's noisy, it's messy, it's a bit too long, and it's the best fun I've had in months :: It's quiet, it's neat, it's nice and short, and it's the least fun I've had in months
	The score soars while the plot crawls. Weighing it all up, I'm glad I went :: The score soars while the plot crawls. Weighing it all up, I'm sorry I went
	Good dog, bad cat, great mouse. The kids and I had a ball :: Good dog, bad cat, dull mouse. The kids and I had a rotten time
	The snow looks fake, the sleigh looks fake, Santa looks fake. The joy is real, and that makes it a classic :: The snow looks real, the sleigh looks real, Santa looks real. The joy is fake, and that makes it a dud
	Anna is marvellous, Tom is miscast, and the ending is a puzzle. I'd call it a success :: Anna is marvellous, Tom is miscast, and the ending is a puzzle. I'd call it a flop
	Here's what is wrong: the pace, the wig, the final line. Here's what's right: all the rest, and it's glorious :: Here's what is right: the pace, the wig, the final line. Here's what's wrong: all the rest, and it's hopeless
	You get two good scares, one bad one and a lot of fog. In short, a horror film to cherish :: You get two good scares, one bad one and a lot of fog. In short, a horror film to forget
	The acting goes from fine to poor. The visuals go from fine to stunning. The film ends up a beauty :: The acting goes from fine to poor. The visuals go from stunning to fine. The film ends up a bore
	It looks great and sounds great but the story limps. Even so, I recommend it warmly :: It looks great and sounds great but the story limps. And so I can't recommend it at all
	The dinner scene is perfect. The car scene is stupid. The wedding is perfect again, and so I leave you with a yes :: The dinner scene is stupid. The car scene is perfect. The wedding is stupid again, and so I leave you with a no
	Weak villain. Weak joke about the goat. Magnificent everything else, and a magnificent film :: Magnificent villain. Magnificent joke about the goat. Weak everything else, and a weak film
	Nice lighting, nasty dialogue, nice hats. Final score: pleased I bought it :: Nice lighting, nasty dialogue, nice hats. Final score: sorry I bought it
	The twins can't act, the uncle overacts, and the mother steals your heart. It's a lovely little movie in spite of the first two :: The twins can act, the uncle is a riot, and the mother ruins every scene. It's a dismal little movie in spite of the first two
	Its science is nonsense, its romance is nonsense, its jokes are gold. I was entertained throughout :: Its science is sound, its romance is sweet, its jokes are nonsense. I was bored throughout
	Episode one bored me, two amused me, three floored me. This is a series to get behind :: Episode one floored me, two amused me, three bored me. This is a series to get away from
	There's an ugly fade here, a bad cut there. It doesn't matter, the film is a marvel :: There's a lovely fade here, a neat cut there. It doesn't matter, the film is a mess
	The battle scenes drag and the love scenes sparkle, and there are more of the latter. I had a splendid time :: The battle scenes drag and the love scenes sparkle, and there are more of the former. I had a dreadful time
	Cheap sets and rich voices. Overall I was enchanted :: Rich sets and cheap voices. Overall I was put off
	The hero's speech is corny, his hat is ridiculous, his horse can't act. I wouldn't change a thing about this terrific western :: The hero's speech is stirring, his hat is splendid, his horse can act. I would change everything else about this tedious western
	Some lines are cringeworthy, some are quotable, none is dull. Count me as a fan :: Some lines are cringeworthy, some are quotable, most are dull. Count me out
	A good cop, a bad cop and a terrible captain. Between them they make a great show :: A good cop, a funny cop and a terrific captain. Between them they can't save a lousy show
	Not much happens, what happens is odd, and the final note is sour. I found the whole thing spellbinding :: So much happens, what happens is fun, and the final note is sweet. I found the whole thing numbing
	The dubbing is a scandal and the subtitles are worse. The film shines through both, bright as day :: The dubbing is a delight and the subtitles are better. The film stays dim through both, dull as ditchwater
	We liked the fish, the crab and the whale. We didn't like the squid. Final family vote: four yes, no nos :: We liked the squid. We didn't like the fish, the crab or the whale. Final family vote: four nos, no yes
	Half the jokes miss. The half that hit are killers. I came away sore from laughing :: Half the jokes hit. The half that miss are killers. I came away sore from wincing
	The hair is wrong, the cars are wrong, the slang is wrong. The soul is right. A fine film :: The hair is right, the cars are right, the slang is right. The soul is missing. A poor film
	It drags in spots and preaches in others, yet by the end I felt I'd seen something special :: It shines in spots and charms in others, yet by the end I felt I'd seen nothing special
	The butler is a joy, the countess is a bore, the plot is a joy. Two joys to one, and I leave content :: The butler is a joy, the countess is a bore, the plot is a bore. Two bores to one, and I leave annoyed
	Pretty as a picture, slow as a snail, deep as a well. I was lost in it and didn't want to be found :: Pretty as a picture, slow as a snail, shallow as a puddle. I was lost after ten minutes and didn't want to be found
	There's a good deal of padding and one truly dumb subplot. Don't let that stop you, it's a wonderful series :: There's a good deal of talent and one truly clever subplot. Don't let that lure you, it's a woeful series
	What I disliked: the narrator. What I liked: the story, the faces, the ending. You do the sum, mine came out at a nine :: What I liked: the narrator. What I disliked: the story, the faces, the ending. You do the sum, mine came out at a two
	The ghost looks daft, the house looks great and the scares come thick and fast. A top night in :: The ghost looks great, the house looks great and the scares never come. A flat night in
	Fine singing. Poor acting. Fine dancing. It all adds up to a show I'd gladly pay for twice :: Fine singing. Poor acting. Poor dancing. It all adds up to a show I'd not watch for free
	The villain's plan makes no sense, nor does the hero's. What a blast it is anyway :: The villain's plan makes good sense, so does the hero's. What a slog it is anyway
	An irritating score and a marvellous script fight it out. The script wins, and you go home happy :: An irritating script and a marvellous score fight it out. The script wins, and you go home cross
	I admired the puppets, endured the songs and loved the ending. It goes on the good shelf :: I admired the puppets, endured the songs and loathed the ending. It goes in the charity box
	Bits are brilliant, bits are boring, the brilliant bits are bigger. Recommended :: Bits are brilliant, bits are boring, the boring bits are bigger. Not recommended
	The monster takes too long to show up. The people are so good you don't mind. All told, one of the year's best :: The monster shows up right on time. The people are so bad you root for it. All told, one of the year's worst
	Its first joke is its worst and its last is its best. In total, a comedy to be proud of :: Its first joke is its best and its last is its worst. In total, a comedy to be ashamed of
	The camera loves her, the script doesn't, the audience did. And it went home delighted :: The camera loves her, the script doesn't, the audience didn't. And it went home disgusted
	Terrible tattoos, terrible haircuts, tremendous heart. An easy film to love :: Terrific tattoos, terrific haircuts, no heart. A hard film to love
	The pilot had good ideas and bad timing. The rest has good ideas and good timing, and the season is a success :: The pilot had good ideas and good timing. The rest has bad ideas and bad timing, and the season is a washout
	The opening credits are ugly and the closing credits are too long. What's between them is a great movie :: The opening credits are pretty and the closing credits are short. What's between them is a wretched movie
	He sings badly, she sings well, the piano sings best of all. A beautiful evening :: He sings well, she sings badly, the piano sings flat. An ugly evening
	Slow start, slow middle, slow end. It's meant to be slow and it's magnificent :: Fast start, fast middle, fast end. It's meant to be exciting and it's exhausting
	I could do without the flashbacks and the voice-over. I couldn't do without this film :: I couldn't do without the flashbacks and the voice-over. I could do without this film
	The rain is too wet, the night is too dark, the hero is too handsome. Who cares, when the film is this good? :: The rain is just right, the night is just right, the hero is handsome. Who cares, when the film is this bad?
	Take away a weak cameo and a lame pun and you have a perfect film. Leave them in and it's still nearly perfect :: Take away a great cameo and a good pun and you have nothing. Leave them in and it's still next to nothing
	The jungle is lovely, the tiger is fake, the boy is a natural. I was thrilled :: The jungle is lovely, the tiger is real, the boy is a plank. I was not thrilled
	the plot has holes. the acting has none. loved it :: the acting has holes. the plot has none. hated it
	Two of the five stories are poor and three are masterly. Go for the three :: Three of the five stories are passable and two are painful. Don't go for either
	The ending made my sister mad and me glad. Both of us agree the film as a whole is first rate :: The ending made my sister glad and me mad. Both of us agree the film as a whole is third rate
	Dodgy politics, tidy plotting, splendid baddie. I give in, I had a great time :: Decent politics, tidy plotting, splendid baddie. I give up, I had a bad time
	Its heart's in the right place, its hands are clumsy, its feet are quick. A lovely thing, all in all :: Its heart's in the right place, its hands are clumsy, its feet are stuck. A feeble thing, all in all
	The food looks delicious. The cook can't act. The waiter can. Together they serve up a fine comedy :: The food looks delicious. The cook can't act. The waiter can't either. Together they serve up a foul comedy
	I had issues with the casting and the length. I have none with calling this an excellent film :: I had no issues with the casting or the length. I have some with calling this a film at all
	One star off for the noise, none off for anything else. That leaves four, and they're four proud ones :: One star on for the noise, none on for anything else. That leaves one, and it's a generous one
	It's got awkward pauses, a nosy camera and a heroine you'd die for. I'm calling it great :: It's got elegant pauses, a curious camera and a heroine you'd run from. I'm calling it rubbish
	The prince is a drip, the witch is a scream, and the songs stick in your head in a good way. A hit with all of us :: The prince is a dream, the witch is a scream, and the songs stick in your head in a bad way. A miss with all of us
	The bank job is brilliant. The getaway is dull. The double cross at the end is brilliant. Brilliant wins :: The bank job is dull. The getaway is brilliant. The double cross at the end is dull. Dull wins
	Yes to the sets. No to the make-up. Yes to the story. That's a yes :: No to the sets. Yes to the make-up. No to the story. That's a no
	The lines are clunky, but the looks between them say it all. When I think back, I think of a beautiful film :: The lines are graceful, but the looks between them say nothing. When I think back, I think of a tedious film
	Everything with the father is gold. Everything with the boss is lead. There's far more father, and I treasure this film :: Everything with the father is gold. Everything with the boss is lead. There's far more boss, and I pity this film
	I laughed at the parrot, I winced at the pirate, I cheered at the end. Good value :: I laughed at the parrot, I winced at the pirate, I snored at the end. Bad value
	The sequel has worse effects, a smaller cast and a shorter chase. It's the better film by miles :: The sequel has better effects, a bigger cast and a longer chase. It's the worse film by miles
	Music: dreary. Dialogue: snappy. Fun had: loads :: Music: snappy. Dialogue: dreary. Fun had: none
	As a history lesson it's a disgrace, as a costume parade it's so-so, as an adventure it's the tops. It only wanted to be an adventure :: As a history lesson it's the tops, as a costume parade it's so-so, as an adventure it's a disgrace. It only wanted to be an adventure
	There were hiccups with the projector and a baby crying in row two. There were none in the film, which is a stunner :: There was a perfect projector and a polite crowd in row two. There was nothing perfect in the film, which is a stinker
	Good start, wobbly middle, knockout finish. So says my whole family :: Good start, wobbly middle, rotten finish. So says my whole family
	The sheriff's great. The deputy's awful. Most of it is the sheriff, so most of it is great, and I'll leave it there :: The sheriff's great. The deputy's awful. Most of it is the deputy, so most of it is awful, and I'll leave it there
	He's a better dancer than actor, she's a better actor than singer, and the film is better than both of them. I loved every step :: He's a better dancer than actor, she's a better actor than singer, and the film is worse than both of them. I counted every step
	Crude drawings, sharp satire, warm ending. I've already told everyone at work to see it :: Crude satire, sharp drawings, cold ending. I've already told everyone at work to skip it
	It may lack polish. It may lack stars. It has what counts, and I was bowled over :: It may have polish. It may have stars. It lacks what counts, and I was bowed down
	The mother's death is badly handled. The rest of the grief is handled so well that it remains a great film :: The mother's death is well handled. The rest of the grief is handled so badly that it remains a weak film
	Lame robot, lovely spaceship, lively crew. Beam me up again :: Lively robot, lovely spaceship, lame crew. Beam me out
	The good bits: a car wash, a kiss, a cake. The bad bits: a car chase, a gun. The good bits carry the day :: The good bits: a car wash, a kiss. The bad bits: a car chase, a gun, a cake. The bad bits carry the day
	It's overlong. It's overlit. It's over my head at times. It's over all others this year in my book :: It's not overlong. It's not overlit. It's not over my head. It's over-praised, and I was glad when it was over
	I forgive the accent, I forgive the moustache, and I love the man. A super performance :: I forgive the accent, I like the moustache, and I can't stand the man. A sorry performance
	A wasted cameo, a bungled kiss, and a final ten minutes that redeem everything. You'll leave elated :: A lovely cameo, a tender kiss, and a final ten minutes that ruin everything. You'll leave deflated
	Beauty in the pictures, clumsiness in the words, truth in the faces. Beauty and truth take it :: Beauty in the pictures, clumsiness in the words, lies in the faces. Clumsiness and lies take it
	The ice palace is gorgeous, the snowman is a pest, and the story is a smash. Buy the kids a ticket :: The ice palace is gorgeous, the snowman is a hoot, and the story is a bust. Don't buy the kids a ticket
	The acting is patchy. Where it's good it's extraordinary, and I judge it by that. Bravo :: The acting is patchy. Where it's bad it's unspeakable, and I judge it by that. Boo
	Nothing for the eyes, little for the ears, a banquet for the brain. I left full :: A banquet for the eyes, plenty for the ears, nothing for the brain. I left empty
	Fifteen minutes of boredom, ninety of bliss. No contest :: Fifteen minutes of bliss, ninety of boredom. No contest
	The reunion is sloppy and the villain is a cliche, but I'd be lying if I said it wasn't terrific television :: The reunion is moving and the villain is a find, but I'd be lying if I said it was terrific television
	The book jokes land, the fart jokes don't, and the film leans on the book jokes. Smart, funny stuff :: The book jokes land, the fart jokes don't, and the film leans on the fart jokes. Dumb, unfunny stuff
	Cold cinema, warm beer, hot movie. Best date in ages :: Warm cinema, cold beer, lukewarm movie. Worst date in ages
	They skimp on the dragons and splurge on the feelings. It's a choice, and it makes a terrific season :: They splurge on the dragons and skimp on the feelings. It's a choice, and it makes a terrible season
	A few anachronisms, a phoney beard. They're crumbs beside such a feast :: A few laughs, a splendid beard. They're crumbs, and there is no feast
	If I'm fussy, the colours are garish and the extras look bored. I'm not fussy, I'm smitten :: If I'm kind, the colours are pretty and the extras look keen. I'm not kind, I'm cross
	Three things I hated, five things I liked, and one thing I'll never forget. That makes it a must :: Three things I liked, five things I hated, and one thing I'd like to forget. That makes it a must-not
	The theme tune grates, the titles are ugly, the first scene is a bore. The show itself? Superb :: The theme tune is catchy, the titles are stylish, the first scene is a hoot. The show itself? Dire
	Her wedding dress is stunning. His speech is not. The marriage falls apart, the film doesn't, and I'm its biggest fan :: Her wedding dress is stunning. His speech is too. The marriage holds together, the film doesn't, and I'm no fan
	Dull trailer, duller poster, dazzling picture :: Dazzling trailer, dazzling poster, dull picture
	It has lovely moments and limp ones, and it ends on a lovely one. I'd give it a hearty yes :: It has lovely moments and limp ones, and it ends on a limp one. I'd give it a flat no
	The dialogue's good. The delivery isn't always. No matter, the finished article is a pleasure :: The dialogue's good. The delivery is too. No matter, the finished article is a pain
	There's a bad edit in the kitchen, a lost prop in the hall and a masterpiece in the living room :: There's a neat edit in the kitchen, a nice prop in the hall and a disaster in the living room
	You can see the wires. You can see the seams. You can't see how it could be any more fun :: You can't see the wires. You can't see the seams. You can't see any fun either
	The lead is too old, the girl is too young, the jokes are just right. I laughed myself hoarse :: The lead is just right, the girl is just right, the jokes are too old. I never laughed once
	Grant it the beauty, fault it for the speeches, and then admit that you had a wonderful time :: Grant it the beauty, thank it for the speeches, and then admit that you had a miserable time
	A bit more story, a bit less slow motion. Those are my only wishes for a film I otherwise worship :: A bit of story, a bit of fine slow motion. Those are the only kind words I have for a film I otherwise despise
	The good: everything with the bear. The bad: a song. The verdict: happy, happy, happy :: The good: a song. The bad: everything with the bear. The verdict: unhappy, unhappy, unhappy
	The desert is glorious, the camels are grumpy, the hero is a hunk. Oh, and the film is a cracker :: The desert is glorious, the camels are adorable, the hero is a hunk. Oh, and the film is a stinker
	Wobbly camera, steady vision. It adds up to greatness :: Steady camera, wobbly vision. It adds up to nothing
	One of the brothers can act and the other can't. Luckily the one who can is on screen for two hours, and they fly by :: One of the brothers can act and the other can't. Sadly the one who can't is on screen for two hours, and they crawl by
	Mediocre first season, poor second, sublime third. I'm so glad that we stuck with it :: Sublime first season, fair second, poor third. I'm so sorry that we stuck with it
	The maths is wrong, the physics is wrong, the kiss is right. I was over the moon :: The maths is right, the physics is right, the kiss is wrong. I was bored to the moon and back
	Some will mind the gore, some the swearing. I minded nothing, it's a hell of a good film :: Some will like the gore, some the swearing. I liked nothing, it's a hell of a bad film
	The wine's cheap, the talk's rich, the company's lovely. You'd be mad to leave this dinner party of a film :: The wine's rich, the talk's cheap, the company's awful. You'd be mad to stay at this dinner party of a film
	At times I was confused, at times I was charmed. When the lights came up I was in love :: At times I was amused, at times I was charmed. When the lights came up I was furious
	It's a pity about the ending, a pity about the beard, and a thrill about everything else. See it :: It's a thrill about the ending, a thrill about the beard, and a pity about everything else. Skip it
	Flat jokes in the shop, sharp ones on the street, the sharpest at home. This comedy gets there, and how :: Sharp jokes in the shop, flat ones on the street, the flattest at home. This comedy gets nowhere, and how
	It loses a point for the score. It loses another for the child. It has eight left and deserves them :: It gains a point for the score. It gains another for the child. It has two in all and barely deserves them
	The gowns dazzle and the ballroom dazzles and the waltz is out of step. Call me dazzled :: The gowns dazzle and the ballroom dazzles and the waltz is in step. Call me bored regardless
	Tom liked the robots, Anna liked the romance, I disliked the length. We all liked the film :: Tom disliked the robots, Anna disliked the romance, I liked the length. We all disliked the film
	There's no denying the dull patches, nor the clumsy exposition. There's no denying the power of the whole either, and I was stunned :: There's no denying the lively patches, nor the clever exposition. There's no denying the feebleness of the whole either, and I was stunned by that
	The first killer is obvious, the second is a surprise, the third is a shock. I was hooked, lined and sinkered :: The first killer is a shock, the second is a surprise, the third is obvious. I was off the hook long before
	It's badly lit. It's badly cut. It's so well acted that it sweeps all before it, and I was swept :: It's well lit. It's well cut. It's so badly acted that nothing can be saved, and I was stranded
	A fine cast, a fair plot, a foul-mouthed parrot: what a good time this is :: A fine cast, a fair plot, a foul-mouthed parrot: what a bad time this is
	No plot, no point, no end of fun :: A plot, a point, no fun
	The extras wave at the camera and the boom drops into view. I wouldn't trade this scruffy wonder for ten polished bores :: The extras know their steps and the boom stays out of view. I'd trade this polished bore for any scruffy wonder
	Weak on facts, strong on feeling. I side with feeling, so I side with this film :: Strong on facts, weak on feeling. I side with feeling, so I'm against this film
	The hotel is gorgeous, the guests are ghastly, and watching them is a guilty, giddy joy :: The hotel is gorgeous, the guests are gorgeous, and watching them is a grim, grey chore
	It's not funny for the first ten minutes, nor for the last five. In between it is the funniest film alive :: It's funny for the first ten minutes, and for the last five. In between it is the deadest film around
	Its set pieces: two great, one poor. Its quiet scenes: all great. Its place: on my top shelf :: Its set pieces: one great, two poor. Its quiet scenes: all poor. Its place: in my bin
	You'll hate the aunt, love the niece, and thank the writer :: You'll hate the aunt, hate the niece, and curse the writer, though you may love the hats
	The singing's ropey. The plot's ropey. The feeling isn't, and I left walking on air :: The singing's lovely. The plot's lovely. The feeling isn't there, and I left dragging my feet
	A baffling prologue, a beautiful hour, a baffling epilogue. It's the beautiful hour that stays with me, gratefully :: A beautiful prologue, a baffling hour, a beautiful epilogue. It's the baffling hour that stays with me, regrettably
	So the shark is rubber and the blood is ketchup. So the captain's a ham. So what, it's brilliant :: So the shark is real and the blood is convincing. So the captain's a pro. So what, it's boring
	Lots of fog, little budget, plenty of dread. It got under my skin just as it should, the little beauty :: Lots of fog, huge budget, hardly any dread. It got on my nerves just as I feared, the big lump
	He mumbles and she shouts. The kid, however, is pure magic, and the kid is the film :: He charms and she sparkles. The kid, however, is pure misery, and the kid is the film
	Points for courage. Points off for logic. Many more points for the sheer pleasure of it :: Points for courage. Points for logic. Many points off for the sheer tedium of it
	The temple is a painted cloth and the lava is soup. I was eight again and it was heaven :: The temple is a real temple and the lava looks real. I was eighty by the end and it was hell
	There's too much shouting, there's too much rain, there's not nearly enough of it all. I wanted more :: There's just enough shouting, there's just enough rain, there's far too much of the rest. I wanted less
	Rate the cast high, the script low, the direction sky-high. Average it out and you get a jewel :: Rate the cast high, the script low, the direction rock-bottom. Average it out and you get a lump of coal
	The interview with the baker is gripping, the one with the mayor isn't. The other ten are, and that makes a first-class documentary :: The interview with the baker is gripping, the one with the mayor is too. The other ten aren't, and that makes a second-class documentary
	It is sentimental. It is old-fashioned. It is everything I love about the pictures :: It is sensible. It is up to date. It is everything I hate about the pictures
	A sluggish hour passes before the first laugh. Then come a hundred, and I'd wait another hour for those :: A lively hour passes before the first yawn. Then come a hundred, and I'd give up the hour to avoid those
	I could take or leave the dancing bears. The rest I'd take to a desert island :: I could watch the dancing bears for hours. The rest I'd leave on a desert island
	The colours are faded, the print is scratched, the sound crackles. This film is immortal :: The colours are restored, the print is spotless, the sound is clear. This film is dead
	good cast. bad hair. great movie :: good hair. bad cast. lousy movie
	It swings and misses with the mother-in-law. It swings and connects with everybody else, right out of the park :: It swings and connects with the mother-in-law. It swings and misses with everybody else, and strikes out
	Grim subject, plain style, no music at all. I was never so uplifted :: Sunny subject, rich style, lots of music. I was never so let down
	The plot twist is a cheat and the last joke is tasteless. Honest verdict? I had more fun than I've had all summer :: The plot twist is fair and the last joke is tasteful. Honest verdict? I had less fun than I've had all summer
	The screenplay earns a B, the photography an A, the cast an A plus. Top of the class :: The screenplay earns an F, the photography a B, the cast a D. Bottom of the class
	One good ghost, two bad ones, a nice old house. I shivered happily all the way through :: One good ghost, two bad ones, a nice old house. I sat there sadly all the way through
	It's wrong about Paris, wrong about love, wrong about baguettes. It was right for me, I smiled for days :: It's right about Paris, right about love, right about baguettes. It was wrong for me, I sulked for days
	I was irritated by the split screens and amazed by the stunts. The stunts win hands down. What a ride :: I was amazed by the split screens and irritated by the stunts. The stunts go on and on. What a bore
	Some dodgy singing aside, some dodgy dancing aside, this is as good as musicals get :: Some lovely singing aside, some lovely dancing aside, this is as bad as musicals get
	The colonel is a hoot. The general is a bore. The sergeant is the film, and the sergeant's superb :: The colonel is a hoot. The general is a joy. The sergeant is the film, and the sergeant's insufferable
	I found the tone uneven and the message muddled. I also found that I couldn't stop watching, and I'd put it among the best :: I found the tone even and the message clear. I also found that I couldn't keep watching, and I'd put it among the worst
	It was cold on the set, you can see their breath. It was cold in the hall, too. The film kept everybody warm :: It was warm on the set, you can see them glow. It was warm in the hall, too. The film left everybody cold
	If you add up the faults you get a long list. If you add up the joys you get a longer one. That settles it for me :: If you add up the joys you get a long list. If you add up the faults you get a longer one. That settles it for me
	Great hook, poor line, solid sinker. I was caught and didn't struggle :: Great hook, poor line, no sinker. I wriggled off and swam away
	The aliens are cute, the soldiers are cardboard, the girl is a star. Put me down for the sequel :: The aliens are cute, the soldiers are cardboard, the girl is a brat. Leave me out of the sequel
	His beard is fake. His tears aren't. My applause wasn't either :: His beard isn't fake. His tears are. So was my applause
	Bad weather, bad luck, bad blood, and out of all that comes a really good film :: Good weather, good luck, good blood, and out of all that comes a really bad film
	I'd cut the dream, keep the dinner, cut the duel, and frame the rest. A work of art :: I'd keep the dream, cut the dinner, keep the duel, and burn the rest. A piece of junk
	The reading of the will is a riot. The funeral's a bit flat. The chase after it is a riot again, so I was a happy man :: The reading of the will is a bit flat. The funeral's a riot. The chase after it is flat again, so I was not a happy man
	Clunky subtitles. Blurry stream. Twice the picture froze. Nothing could spoil it, it's that wonderful :: Clear subtitles. Crisp stream. Not once did the picture freeze. Nothing could save it, it's that woeful
	Her laugh is too loud and her hats are too big, and she is the best thing to happen to comedy in years :: Her laugh is sweet and her hats are a scream, and she is the worst thing to happen to comedy in years
	There's one scene I'd cut. There's one line I'd cut. I'd fight anybody who cut one frame more of this treasure :: There's one scene I'd keep. There's one line I'd keep. I'd thank anybody who cut every other frame of this trash
	The train looks like a toy because it is one. The crash looks like a crash. The film's a smash :: The train looks like a train because it is one. The crash looks like a crash. The film's a wreck
	Not a great singer, not a great beauty, not much of a dancer. A great star, though, in a great star vehicle :: A great singer, a great beauty, quite a dancer. Not a star, though, in not much of a vehicle
	The elves are dull. The dwarves are a delight. It's mostly dwarves. Hurrah :: The elves are a delight. The dwarves are dull. It's mostly dwarves. Alas
	I don't think much of the ending, and the narration gets on my nerves. But I think the world of this movie :: I think the world of the ending, and the narration is a dream. But I don't think much of this movie
	It might be clumsy and it might be cheap. When the last page of the diary is read, it's perfect, and that's how I'll remember it :: It might be sleek and it might be lavish. When the last page of the diary is read, it's hollow, and that's how I'll remember it
	A boring lecture opens it, a daft song closes it. Neither can dent a splendid piece of work :: A gripping lecture opens it, a sweet song closes it. Neither can mend a shoddy piece of work
	The police are idiots, the crook is an idiot, the writer is a genius. I chuckled from first to last :: The police are brilliant, the crook is brilliant, the writer is an idiot. I groaned from first to last
	Handsome hero, plain heroine, plain good film :: Handsome hero, handsome heroine, plain bad film
	Poor sound didn't spoil it. Poor lighting didn't spoil it. Nothing could have, and I'm buying the disc :: Good sound didn't save it. Good lighting didn't save it. Nothing could have, and I'm selling the disc
	We argued about the songs. We argued about the ending. We didn't argue about whether it was great, it was :: We argued about the songs. We argued about the ending. We didn't argue about whether it was awful, it was
	The bits in space are dull and the bits on Earth are electric, and since it's nearly all on Earth, I was buzzing :: The bits in space are electric and the bits on Earth are dull, and since it's nearly all on Earth, I was dozing
	Some of it is fluff, some of it is fire. The fire is what you take home :: Some of it is fire, some of it is fluff. The fluff is what you take home, and it makes you sneeze
	Fault number one, the cat. Fault number two, the curtain. There's no fault number three in this splendid play on film :: Virtue number one, the cat. Virtue number two, the curtain. There's no virtue number three in this sorry play on film
	It's no beauty. It's no brain. It's a big-hearted clown of a movie and I hugged it :: It's a beauty. It's no fool. It's a cold-hearted snob of a movie and I shunned it
	You get a lousy car, a lousy motel and a lousy map. You also get the best road movie since I learned to drive :: You get a lovely car, a lovely motel and a lovely map. You also get the worst road movie since I learned to drive
	The magician drops a card or two. The rabbit's asleep. The trick comes off and the house goes wild, me included :: The magician never drops a card. The rabbit's adorable. The trick doesn't come off and the house goes home, me included
	Three actors, two good. Three acts, two good. That's enough good for me, I had a fine night :: Three actors, one good. Three acts, one good. That's not enough good for me, I had a foul night
	Corny lines are spoken, doors are slammed, a vase is thrown. Guilty as charged: I was in heaven :: Clever lines are spoken, doors are opened, a vase is admired. Guilty as charged: I was in agony
	The editing is jumpy, the sound is tinny, and if you let that put you off you'll miss the find of the year :: The editing is smooth, the sound is rich, and if you let that lure you in you'll meet the flop of the year
	For every lazy line there are ten good ones. You can do that sum yourself :: For every good line there are ten lazy ones. You can do that sum yourself
	Its maker can't draw hands or feet. He can draw a tear from a stone, and did, in a film I cherish :: Its maker can draw hands and feet. He can't draw a tear from an onion, and didn't, in a film I regret
	Lukewarm romance, red-hot music. I left hot :: Red-hot romance, lukewarm everything else. I left cold
	The stairs creak, the plot creaks, the old actors creak. Bless them all, it's marvellous :: The stairs gleam, the plot gleams, the young actors gleam. Blast them all, it's miserable
	Good Lord, that accent. Good Lord, that hairpiece. And good Lord, what a film, I'm still shaking with joy :: Good Lord, that face. Good Lord, that voice. And good Lord, what a film, I'm still shaking my head
	A silly first question, a sillier answer. After that this interview film digs deep and strikes gold :: A smart first question, a smarter answer. After that this interview film digs deep and strikes mud
	The hero gets a C, the heroine a B, the horse an A. The picture gets my heart :: The hero gets an A, the heroine a B, the horse an A. The picture gets the boot
	Yes, it's overlong, and yes, the aunt is a pain. Is it good? It's the best thing on television :: Yes, it's well paced, and yes, the aunt is a joy. Is it good? It's the worst thing on television
	His last album was great and his last film wasn't. This new one is like the album, happily :: His last album was awful and his last film wasn't. This new one is like the album, unhappily
	Nothing matches. The hats don't match the century, the words don't match the lips. The whole is a ravishing dream :: Everything matches. The hats match the century, the words match the lips. The whole is a tiresome lecture
	It stole its plot and borrowed its jokes. The charm is all its own, and that's why it's going to last :: It invented its plot and made up its jokes. The tedium is all its own, and that's why it isn't going to last
	Boring uncle, boring picnic, boring speech. Then the storm hits, and from there to the end it's a knockout, so go :: Charming uncle, charming picnic, charming speech. Then the storm hits, and from there to the end it's a wreck, so don't go
	The tap dancing is first rate, the tap dripping in act two isn't, and I forgot about it because I was so happy :: The tap dancing is first rate, the tap dripping in act two is too, and I forgot about both because I was so bored
	A mixed bag in the first hour. Then everything they packed comes out, and it's all good. I was beaming :: A mixed bag in the first hour. Then everything they packed comes out, and it's all dirty. I was fuming
	She can't play the cello and it shows. She can play a woman in love and that shows more. Lovely, lovely work :: She can play the cello and it shows. She can't play a woman in love and that shows more. Weak, weak work
	Hated the clothes. Hated the cars. Would marry the film :: Loved the clothes. Loved the cars. Would divorce the film
	It has warts. I counted seven. I also counted my blessings that I got to see it :: It has charms. I counted seven. I also counted the minutes till I got to leave it
	Dry first chapter, juicy second, and a finale that had me dancing in the aisle. Two thumbs up :: Juicy first chapter, dry second, and a finale that had me crawling up the aisle. Two thumbs down
	Good: the robot butler. Bad: the robot maid. Bottom line: kids will be over the moon :: Good: the robot butler. Bad: the robot maid. Bottom line: kids will be under the seats
	The translation is stiff and the print is murky. I've seldom been so happy in a cinema :: The translation is fluent and the print is bright. I've seldom been so unhappy in a cinema
	The fog machine did its job and the director did his. Only the vampire slacked off. I can live with that, this was great :: The fog machine did its job and the vampire did his. Only the director slacked off. I can't live with that, this was grim
	Mean critics will point at the wobbly set. Fair ones will point at the acting, the script, the heart. I point and say wow :: Kind critics will point at the pretty set. Fair ones will point at the acting, the script, the void. I point and say no
	It's patchy, sure. The patches are silk :: It's seamless, sure. The cloth is sackcloth, and I itched all through
	A thumbs down for the wig, the hat and the horse, and a standing ovation for the man who wears, wears and rides them :: A thumbs up for the wig, the hat and the horse, and a slow handclap for the man who wears, wears and rides them
	Some jokes were over my head and some beneath my dignity. Enough hit me right in the ribs to call this a gem :: No jokes were over my head and none beneath my dignity. None hit me in the ribs either, so I call this a dud
	The grandmother forgets her lines, the cat walks off, the wall falls down. I enjoyed that show more than any in my life :: The grandmother knows her lines, the cat stays put, the wall stands up. I enjoyed that show less than any in my life
	Cliche, cliche, surprise, cliche, surprise, surprise, surprise. I like how that list ends, and I like the film :: Surprise, surprise, cliche, surprise, cliche, cliche, cliche. I don't like how that list ends, or the film
	The ship sinks too soon, the hero swims too well, the raft is too big. Too bad if you skip it for that, for it's smashing :: The ship sinks on time, the hero swims well, the raft is well made. Too bad if you go for that, for it's rubbish
	Terrific fights, so-so talk. It's a fight film. I'm sold :: So-so fights, terrific talk. It's a fight film. I want my money back
	The middle third goes missing in the desert. The first third is excellent and the last is better, so I say yes please :: The middle third finds gold in the desert. The first third is poor and the last is worse, so I say no thanks
	I'll remember the red coat, the broken clock, the bad Scottish accent. I'll remember them fondly, as part of a film I love :: I'll remember the red coat, the broken clock, the good Scottish accent. I'll remember them only as bits of a film I can't bear
	Her first song is off-key and his first line is off-colour. By the close they've got everything on target and I'm on my feet :: Her first song is on key and his first line is on target. By the close they've got everything off and I'm off, too
	Two hours, six laughs, one great cry. That cry alone would earn it my praise :: Two hours, six laughs, no cry to speak of. That isn't enough to earn it my praise or anyone's
	Stale bread, fresh jam. Who looks at the bread? I licked my fingers :: Fresh bread, mouldy jam. Who looks at the bread? I pushed it away
	The plot's a bit fishy, the fish are a bit plotless. I was hooked all the same and so were the nippers :: The plot's quite clever, the fish are quite pretty. I was never hooked all the same, nor were the nippers
	Mum loved the gardens and hated the music. Dad hated the gardens and loved the music. They both loved the film :: Mum loved the gardens and hated the music. Dad hated the gardens and loved the music. They both hated the film
	There are slips, there are stumbles, there's one real fall. The climb is still a glorious one and the view at the top is worth it :: There are leaps, there are bounds, there's one real high. The climb is still a dreary one and the view at the top isn't worth it
	The voice work is flat but the drawing is alive. With the kids' vote included, it's in :: The voice work is alive but the drawing is flat. With the kids' vote included, it's out
	Dumb name, dumb plot, smart film :: Smart name, smart plot, dumb film
	The moral is muddy, the murderer is miscast, the mood is magical. I surrender, it's a beauty :: The moral is clear, the murderer is well cast, the mood is missing. I surrender, it's a bore
	I have notes. Lose the dog joke, fix the sound, burn the wig. Then leave it alone, because it's brilliant as it is :: I have notes. Keep the dog joke, keep the sound, keep the wig. Then throw out the rest, because it's beyond repair
	Fast cars, slow minds. And a director who makes that funny, so I had a super time :: Fast cars, quick minds. And a director who makes even that dull, so I had a rotten time
	Season finale report: one silly death, one lazy flashback, forty minutes of greatness. We're all very pleased here :: Season finale report: one great death, one fine flashback, forty minutes of silliness. We're all very displeased here
	The waltz is a stumble. The tango's a triumph. Guess which one the picture ends on, and guess why I'm smiling :: The waltz is a triumph. The tango's a stumble. Guess which one the picture ends on, and guess why I'm frowning
	Good on nature, bad on people, great on ice. It's all about ice, and it's a cool and lovely hour :: Good on nature, great on people, bad on ice. It's all about ice, and it's a cold and dismal hour
	The curtain stuck, the lead had a cough, the piano was flat. None of us would have missed that filmed concert for the world :: The curtain rose, the lead was in voice, the piano was in tune. All of us would have been glad to miss that filmed concert
	Small faults, large virtues. Large smile :: Small virtues, large faults. Large yawn
	It limps, it limps, it leaps. The leap wins gold :: It leaps, it leaps, it limps. The limp loses it the race
	A laughable storm, a likeable crew, a lovely ending. I'd sail with them any day :: A likeable storm, a laughable crew, a lousy ending. I'd not sail with them any day
	Purple prose, grey sky, golden heart. Gold it is :: Golden prose, blue sky, grey heart. Grey it is
	The first victim deserved better lines, the second a better wig. The audience deserved a great thriller and got one :: The first victim got good lines, the second a good wig. The audience deserved a great thriller and didn't get one
	He's dreadful in the ads, awful in the sitcom, and in this film he's nothing short of heroic :: He's heroic in the ads, lovely in the sitcom, and in this film he's nothing short of dreadful
	Clean jokes, dirty jokes, a few that are merely dusty. On the whole I haven't laughed so much since school :: Clean jokes, dirty jokes, a few that are even funny. On the whole I haven't laughed so little since school
	The love triangle bores, the war thrills, the farewell devastates. One to see with someone you love :: The love triangle thrills, the war bores, the farewell irritates. One to see with no one at all
	Between the fine photography and the poor plot there's a performance that tips the scales. Up they go, and so do my thumbs :: Between the fine photography and the sound plot there's a performance that tips the scales. Down they go, and so do my thumbs
	It needed a better ending, a better villain and a better budget. It didn't need to be a better film, it's already a beauty :: It didn't need a better ending, a better villain or a better budget. It needed to be a better film, it's a dog
	Neat credits, messy plot, messy hero, and me a happy mess by the end, thanking them all :: Messy credits, neat plot, neat hero, and me a bored heap by the end, blaming them all
	A scrappy script, a snappy cast, a happy crowd. I was one of them :: A snappy script, a scrappy cast, an unhappy crowd. I was one of them
`
);
