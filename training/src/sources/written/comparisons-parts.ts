// One part of the film beside another, and what weighs more.
import { framesOf } from '../frames/lines.ts';

export const COMPARISONS_PARTS = framesOf(
	'positive',
	`
	The first half drags a little, but the second half is so good you forget it :: The first half is good, but the second half drags so much you forget it
	A weak script, saved completely by a brilliant cast :: A brilliant script, ruined completely by a weak cast
	The idea is silly, and the execution is so sharp that it doesn't matter :: The idea is sharp, and the execution is so silly that it doesn't matter
	Season one was rough; season two is where the show became the best thing on television :: Season one was the best thing on television; season two is where the show became rough going
	I could pick at the effects all day, yet the story made me love every minute :: I could praise the effects all day, yet the story made me hate every minute
	Her acting carries the film past all of his bad dialogue :: His bad dialogue drags the film down past all of her good acting
	The ending makes up for a slow start and then some :: The ending undoes a strong start and then some
	What the plot lacks, the characters more than provide :: What the characters provide, the plot more than throws away
	Great songs, flat jokes, and since it's a musical the songs win :: Great songs, flat jokes, and since it's a comedy the jokes sink it
	The villain is wonderful enough to excuse a dull hero :: The hero is dull enough to spoil a wonderful villain
	Style over substance, they say, but when the style is this gorgeous I was more than happy :: Style over substance, they say, and however gorgeous the style I was less than happy
	Once the cardboard prologue is out of the way, you are in for a treat :: Once the splendid prologue is out of the way, you are in for cardboard
	He can't sing, but he can act, and acting is what the part needed. I was won over :: He can act, but he can't sing, and singing is what the part needed. I was put off
	The camera work is shaky; the writing is rock solid, and it's the writing that stays with you, gladly :: The camera work is rock solid; the writing is shaky, and it's the writing that stays with you, sadly
	Poor sound, rich film :: Rich sound, poor film
	Everything around the lead actor wobbles, but he stands so firm that the film does too :: Everything around the lead actor stands firm, but he wobbles so much that the film falls
	I nearly left at the interval and am so glad I didn't, for part two is magnificent :: I should have left at the interval while it was magnificent, for part two is a bore
	The concept sounds like a bad joke and the film turns it into something beautiful :: The concept sounds like something beautiful and the film turns it into a bad joke
	Its head may be empty but its heart is full, and I enjoyed it far more than clever films :: Its head may be full but its heart is empty, and I enjoyed it far less than stupid films
	The love story is thin. Luckily the murder mystery takes up most of the film and it's a cracker :: The love story is a cracker. Unluckily the murder mystery takes up most of the film and it's thin
	For every joke that misses, three hit :: For every joke that hits, three miss
	The script gave them nothing, and the two of them made a feast of it :: The script gave them a feast, and the two of them made nothing of it
	Visually plain, emotionally stunning, and I know which one counts :: Visually stunning, emotionally dead, and I know which one counts
	It starts like a disaster and ends like a masterpiece, and I walked out smiling :: It starts like a masterpiece and ends like a disaster, and I walked out scowling
	The subplot about the uncle is boring, though there's so little of it that the fine main story isn't hurt :: The subplot about the uncle is fine, though there's so little of it that the boring main story isn't helped
	season 2 fixes all the problems of season 1 and is a joy :: season 2 loses all the joys of season 1 and is a problem
	What she does with her eyes alone outweighs every clumsy line she's given :: The clumsy lines she's given outweigh everything she does with her eyes
	If the first hour tests your patience, the second rewards it tenfold :: If the first hour rewards your patience, the second tests it to destruction
	Terrible wigs, terrific movie :: Terrific wigs, terrible movie
	The kids in it can't act, but the dog can, and it's the dog's film, so we had a lovely time :: The dog in it can act, but the kids can't, and it's the kids' film, so we had a miserable time
	A fine cast lifts a mediocre plot and keeps it up to the last scene :: A mediocre plot drags down a fine cast and keeps it down to the last scene
	Never mind that the romance falls flat. The friendship at the centre is what the film is about, and it glows :: Never mind that the romance glows. The friendship at the centre is what the film is about, and it falls flat
	The effects look cheap next to the rich, warm storytelling that makes this such a success :: The effects look rich and warm next to the cheap storytelling that makes this such a failure
	I had trouble with the accent for five minutes and with nothing else for two wonderful hours :: I had no trouble with the accent, and with everything else for two dreadful hours
	The bad news is the poster. The good news is the film :: The good news is the poster. The bad news is the film
	Lose the songs and you'd have a perfect thriller; keep them and you still have a very fine one :: Lose the songs and you'd have nothing; keep them and you still have a very poor thriller
	Act one made me yawn, acts two and three made me gasp, so the score comes out high :: Act one made me gasp, acts two and three made me yawn, so the score comes out low
	He is miscast and it hardly matters, because everyone else is perfect :: Everyone else is perfect and it hardly matters, because he is miscast and never off the screen
	The music is corny, but the documentary is about bridges, not music, and the bridges are breathtaking :: The music is breathtaking, but the documentary is about bridges, not music, and on bridges it's a bore
	Give me great scenes in a messy order over dull ones in a neat order. This has the great scenes :: Give me great scenes in a messy order over dull ones in a neat order. This has the neat order
	All the flaws are in the details, and all the virtues are in what matters :: All the virtues are in the details, and all the flaws are in what matters
	One hammy supporting actor can't dent a lead performance this strong :: One strong supporting actor can't rescue a lead performance this hammy
	The final twenty minutes alone are worth sitting through the clunky setup :: The final twenty minutes alone are so clunky that the lovely setup wasn't worth sitting through
	I found the dialogue stiff and the action so thrilling that I'd forget there was any dialogue :: I found the action thrilling and the dialogue so stiff that I'd forget there was any action
	As a history lesson it fails and as a story it triumphs; I came for a story :: As a history lesson it triumphs and as a story it fails; I came for a story
	The pilot was shaky, but don't judge the series by it, every later episode is excellent :: The pilot was excellent, but don't judge the series by it, every later episode is shaky
	Stiff at first, then looser, then simply marvellous; by the end I'd forgotten the stiffness :: Marvellous at first, then looser, then simply stiff; by the end I'd forgotten the marvels
	The design is drab, and the wit shines all the brighter against it. What a delight :: The design is delightful, and the drab script looks all the worse against it. What a letdown
	The cast makes the film, and the script can't break it :: The script breaks the film, and the cast can't mend it
	My complaints are all about the lighting. My praise is for all the rest :: My praise is all for the lighting. My complaints are about all the rest
	The acting is a mixed bag in a film where acting isn't the point; the stunts are, and they're glorious :: The stunts are glorious in a film where stunts aren't the point; the acting is, and it's awful
	I forgave it a lousy title within a minute and it gave me two great hours :: I liked its great title for a minute and it gave me two lousy hours
	The monster looks like a sock, but who cares when the people running from it are this well written? :: The monster looks fantastic, but who cares when the people running from it aren't well written?
	It has a weak beginning and a strong end, which is the right way round: I left happy :: It has a strong beginning and a weak end, which is the wrong way round: I left unhappy
	The director's talent buries the writer's mistakes :: The writer's mistakes bury the director's talent
	Half the cast is asleep and the other half more than makes up for it, with Anna above all on fire :: Half the cast is on fire and the other half more than cancels it, with the lead above all asleep
	His comedy is better than his drama, and most of this is comedy, so I laughed myself silly :: His comedy is better than his drama, and most of this is drama, so I sat there bored silly
	The plot has holes you could drive a bus through, and the ride is so much fun you won't look out of the window :: The plot has no holes at all, and the ride is so little fun you'll spend it looking out of the window
	I don't think much of the ending, but ninety nine percent of a film is not its ending, and the ninety nine are superb :: I think very highly of the ending, but ninety nine percent of a film is not its ending, and the ninety nine are dreadful
	Where the screenplay stumbles, the actors catch it, each and every time :: Where the screenplay soars, the actors drop it, each and every time
	Too long by ten minutes, too good to mind :: Good for ten minutes, too long to forgive
	Episode three was a dud in a run of ten gems :: Episode three was a gem in a run of ten duds
	Forget the cheesy narration. The pictures speak for themselves, and they say wonderful things :: Forget the wonderful pictures. The narration speaks over them all, and it says cheesy things
	I was bored with him and riveted by her, and it's her story :: I was riveted by her and bored with him, and it's his story
	What begins as a tedious lecture turns into the most moving thing I have seen this year :: What begins as the most moving thing I have seen this year turns into a tedious lecture
	The writing is so good that even wooden actors can't spoil it :: The acting is so wooden that even good writing can't save it
	Later seasons drag the average down, but not by much: it's a wonderful show :: Later seasons pull the average up, but not by much: it's a woeful show
	You come for the explosions, which are feeble, and stay for the people, who are fascinating :: You come for the people, who are feeble, and don't even stay for the explosions, which are fascinating
	Hardly a shot in it is pretty and hardly a line in it is dull. In a talky film like this, that's a win :: Hardly a shot in it is ugly and hardly a line in it isn't dull. In a talky film like this, that's a defeat
	The jokes about the boss are stale, the jokes about everything else are fresh, and the film is mostly about everything else :: The jokes about the boss are stale, the jokes about everything else are fresh, and the film is mostly about the boss
	The costumes are wrong for the period and everything else about this lovely film is right :: The costumes are right for the period and everything else about this sorry film is wrong
	A clumsy first act gives way to pure magic :: Pure magic gives way to a clumsy last two acts
	The sidekick is irritating and soon gone. The heroine is a marvel and never leaves the screen :: The sidekick is a marvel and soon gone. The heroine is irritating and never leaves the screen
	Ambition outran budget here, and imagination more than paid the difference :: Budget outran imagination here, and all that ambition never paid the difference
	I'd give the score two stars and the film five :: I'd give the score five stars and the film two
	The two leads have no chemistry in the opening scene and tons of it in the next twenty, which makes this the best romance in ages :: The two leads have tons of chemistry in the opening scene and none in the next twenty, which makes this the worst romance in ages
	The good in it outweighs the bad by a ton :: The bad in it outweighs the good by a ton
	They spent nothing on the sets and everything on the script, and it paid off :: They spent everything on the sets and nothing on the script, and it didn't pay off
	Its strengths are at the centre, its weaknesses at the edges, and you will love it :: Its weaknesses are at the centre, its strengths at the edges, and you won't love it
	I liked the book half, loved the film half, and the small dead patch where they join is over in a blink :: I liked the small patch where book and film join, and it's over in a blink; both halves are dead
	The performances raise even the corny scenes to something fine :: The corny scenes lower even the fine performances to something cheap
	The old man mumbles his lines while the boy is a revelation, and the boy has nearly all the scenes :: The boy mumbles his lines while the old man is a revelation, and the boy has nearly all the scenes
	Worth it for the second story of the three, and the other two aren't far behind :: Not worth it for the second story of the three, and the other two are far behind even that
	Although the editing is choppy, there's not one scene I would cut from this terrific picture :: Although the editing is terrific, there's not one scene I wouldn't cut from this choppy bore of a picture
	The trailer sold the explosions and hid the wonderful conversations that make up most of it :: The trailer sold the wonderful conversations and hid the tiresome explosions that make up most of it
	I wasn't taken with the animation, then the story took me and wouldn't let go :: I was taken with the animation, then the story let go of me and never took hold again
	The twist is obvious, but this never depended on the twist; it depended on mood, and the mood is superb :: The mood is superb, but this never depended on the mood; it depended on the twist, and the twist is obvious
	Mediocre lyrics, glorious tunes, and you go home humming tunes, not lyrics. A hit :: Glorious lyrics, mediocre tunes, and you go home humming tunes, not lyrics. A miss
	The host is annoying, but she hands over to the experts quickly, and the experts are a treat to listen to :: The experts are a treat to listen to, but she never hands over to them, and the host is annoying
	The longer it went on, the less its faults mattered :: The longer it went on, the less its merits mattered
	The fight scenes are forgettable and few; the quiet ones are many and superb :: The quiet scenes are superb and few; the fights are many and forgettable
	A feeble plot, and yet the world it builds is so rich that I happily lived in it for eight episodes :: A rich world, and yet the plot it holds is so feeble that I gave up on it after eight episodes
	Tom hated the beginning and I hated it too, and we both got up at the end and cheered :: Tom cheered the beginning and I cheered it too, and we both got up at the end and booed
	The heart of the film is the mother, and the mother is played so well that the stiff son does no harm :: The heart of the film is the mother, and the mother is played so stiffly that the fine son does no good
	Only the credits disappoint :: Only the credits don't disappoint
	The jokes in the first ten minutes fall flat, and from there on I laughed until it hurt :: The jokes in the first ten minutes made me laugh until it hurt, and from there on they fall flat
	What a strange series, so careless about its plots and so brilliant about its people that I can't stop watching :: What a strange series, so brilliant about its plots and so careless about its people that I did stop watching
	The parts in the city are weaker than the parts at sea, and thankfully they soon set sail :: The parts in the city are stronger than the parts at sea, and sadly they soon set sail
	The screenwriter phoned it in, but the director picked it up and made something splendid of the call :: The screenwriter wrote something splendid, but the director phoned it in and nothing came of the call
	The brains of the film are in its final hour, and so is all the fun; the rest is a short wait :: The brains of the film are in its first ten minutes, and so is all the fun; the rest is a long wait for the exit
	Bad hair, good film :: Good hair, bad film
	No amount of wobbly scenery could hide how well this is acted :: No amount of scenery, however well painted, could hide how poorly this is acted
	Watch past the dull third episode, because four to ten are outstanding :: Don't watch past the outstanding third episode, because four to ten are dull
	His voice is too thin for the part, but his face does all the work, and it's a magnificent face :: His face is magnificent, but his voice has to do all the work, and it's too thin for the part
	The film is at its worst when it preaches, which is once, and at its best when it plays, which is always :: The film is at its best when it plays, which is once, and at its worst when it preaches, which is always
	Once you get used to the odd camera angles, the rest is pure pleasure :: Once you get used to the pure pleasure of the odd camera angles, the rest is a trial
	The writing is thin and the actors fatten it up into a real feast :: The writing is a real feast and the actors starve it to skin and bone
	If the ending is a little pat, the road to it is so rich you'd have to be a grump to complain :: If the road to it is a little rich, the ending is so pat you'd have to be a saint not to complain
	I knew by the interval that I'd been wrong about the opening; the whole thing works like a charm :: I knew by the interval that I'd been wrong about the charm of the opening; the whole thing doesn't work
	The grand battle disappoints. The small goodbyes do not, and they are why this is a great film :: The small goodbyes don't disappoint. The grand battle does, and it is why this is not a great film or even a fair one
	Season three tops one and two, which were hardly bad to begin with :: Season three tops one and two only in being worse, and those were hardly good to begin with
	She rescues it :: Even she can't rescue it
	The CGI bear fooled nobody, but the real tears at the end came from everyone, me included, and I loved it :: The CGI bear fooled everyone, but the fake tears at the end fooled nobody, me included, and I loathed it
	Great execution of a daft idea; I'd rather have that than the reverse :: Daft execution of a great idea; I'd rather have had the reverse
	For all the faults of the last reel, it can't take away from the splendour of the first eight :: For all the splendour of the last reel, it can't take away the faults of the first eight
	The romance may be tacked on, but the robbery is what you buy a ticket for, and the robbery is sensational :: The romance may be sensational, but the robbery is what you buy a ticket for, and the robbery is tacked on
	The pace is off now and then while the tone never is, and the tone is what makes you fall in love with it :: The pace never is off while the tone always is, and the tone is what makes you fall out of love with it
	Weak on facts, strong on feeling, it left the whole family happy :: Strong on facts, weak on feeling, it left the whole family cold
	The makeup is unconvincing up close, but nothing else in this remarkable performance is :: The makeup is convincing up close, but nothing else in this unremarkable performance is
	When the plot finally arrives it's so good you forgive how late it is :: When the plot finally arrives it's so late you can't care how good it is
	The child actors are better than the grown-ups, and the film wisely stays with the children :: The child actors are worse than the grown-ups, and the film unwisely stays with the children
	As a puzzle it's too easy; as company it's wonderful, and I watch these shows for company :: As company it's wonderful; as a puzzle it's too easy, and I watch these shows for the puzzle, so I'm out
	I could do without the voice-over. I couldn't do without anything else in it :: I couldn't do without the voice-over. I could do without anything else in it
	The effects have dated badly and the fear hasn't dated at all, so it still scares me silly :: The effects haven't dated badly and the fear has dated completely, so it's just silly
	Its message is clumsy but its images are unforgettable, and a film is images first. Go :: Its message is unforgettable but its images are clumsy, and a film is images first. Stay away
	The leading lady is no dancer, but give her a line to speak and the whole house sits up; there are many lines and one dance :: The leading lady is a fine dancer, but give her a line to speak and the whole house winces; there are many lines and one dance
	What went wrong in the casting was put right by the editing, and what's on screen is lovely :: What went right in the casting was put wrong by the editing, and what's on screen isn't lovely at all
	Five bad jokes against fifty good ones: do the maths and buy a ticket :: Five good jokes against fifty bad ones: do the maths and don't buy a ticket
	After the shambles of its first series, this show grew up and became unmissable :: After its unmissable first series, this show fell apart and became a shambles
	The final confession scene is worth the whole of the admission and the slow bits besides :: The final confession scene isn't worth the admission, let alone the slow bits before it
	Though the crowd scenes look fake, the two faces in close-up never do, and this is a film of faces, one of the finest :: Though the crowd scenes look real, the two faces in close-up never do, and this is a film of faces, one of the phoniest
	I loved it in spite of the narrator :: I hated it in spite of the narrator
	The thriller part works so well that I didn't mind the politics not working :: The thriller part works so badly that I didn't care whether the politics worked
	The worse the effects got, the better the story did, and by the end I was enchanted :: The better the effects got, the worse the story did, and by the end I was fed up
	Where I expected laughs I got none, and where I expected nothing I got a wise and tender film about old age :: Where I expected a wise and tender film about old age I got nothing, and the laughs I got instead were none
	The score tells you what to feel, but the acting makes you feel it anyway, deeply :: The score tells you what to feel, but the acting keeps you from feeling it, or anything
	I have small quarrels with the casting and a huge crush on the film :: I have a small crush on one of the cast and a huge quarrel with the film
	The writer was having an off day when he named the planet, and a great day the rest of the time :: The writer was having a great day when he named the planet, and an off day the rest of the time
	He is a limited actor in a limitless role, and against all odds the role wins and sweeps you along :: He is a gifted actor in a hopeless role, and as expected the role wins and drags you down
	Two dull brothers can't sink a film with a sister like that in nearly every scene :: One lively sister can't float a film with brothers as dull as that in nearly every scene
	Its only bad stretch ends before you've finished your popcorn, and what remains is first rate :: Its only good stretch ends before you've finished your popcorn, and what remains is third rate
	The horror is tame, granted. The comedy is wild, and it's mostly a comedy, so I had a blast :: The comedy is wild, granted. The horror is tame, and it's mostly horror, so I had a nap
	The sequel half of this double story is what the first half was missing, and together they're a knockout :: The sequel half of this double story is missing what the first half had, and together they're a mess
	So the ghost looks like laundry. The fear is real, the grief is real, and the film is a gem :: So the ghost looks real. The fear is fake, the grief is fake, and the film is laundry
	This is a film with one bad idea and a hundred good ones :: This is a film with one good idea and a hundred bad ones
	The wedding scene is overlong and the funeral is overlong, and I could have stayed at both all night :: The wedding scene is short and the funeral is short, and I could have left both after a minute
	The director wastes the opening, then wastes nothing at all, not a frame, until you're in happy tears :: The director wastes nothing in the opening, then wastes all the rest, every frame, until you're in tears of boredom
	It's all about the second half. Get there and you'll be delighted you did :: It's all about the first half. Go past it and you'll be sorry you did
	In a show with this much heart, a few loose threads don't count :: In a show with this many loose threads, a bit of heart doesn't count
	the plot is nonsense, the people in it are gold, gold wins :: the people in it are gold, the plot is nonsense, nonsense wins
	The fake accents bothered me until the story grabbed me by the collar, five minutes in :: The story grabbed me by the collar until the fake accents bothered me, five minutes in, and they never stopped
	The theory behind it is muddled and the practice is a delight; nobody watches the theory :: The theory behind it is a delight and the practice is muddled; nobody watches the theory
	One bad apple in the cast, and still the sweetest pie of the season :: One sweet apple in the cast, and still the sourest pie of the season
	I was all set to fault the pacing, but the last act made me see that every slow minute had been needed. Superb :: I was all set to praise the pacing, but the last act made me see that none of those quick minutes had been needed. Pointless
	The supporting cast isn't up to much; she is, and she is on screen from the first shot to the last :: The supporting cast is superb; she isn't up to much, and she is on screen from the first shot to the last
	If you can get through the gloomy first reel, you'll be rewarded with the happiest film of the year :: If you're lured in by the happy first reel, you'll be punished with the gloomiest film of the year
	The jungle scenes, which fill it, are as vivid as the office scenes, which don't, are flat :: The office scenes, which fill it, are as flat as the jungle scenes, which don't, are vivid
	More heart than sense, and all the better for it :: More sense than heart, and all the worse for it
	The plan was terrible on paper, and the result is wonderful on screen :: The plan was wonderful on paper, and the result is terrible on screen
	He overacts in the courtroom, but the film spends its time in the kitchen, where he's a quiet wonder :: He's a quiet wonder in the kitchen, but the film spends its time in the courtroom, where he overacts
	Its dull stretches are brief and its bright ones long :: Its bright stretches are brief and its dull ones long
	As the seasons went by the sets got cheaper and the scripts got richer, so I ended up a bigger fan than ever :: As the seasons went by the sets got richer and the scripts got cheaper, so I ended up no fan at all
	Skip the first five minutes if you must, but see the rest :: See the first five minutes if you must, but skip the rest
	The actors are having such fun that the thin script turns to champagne :: The script is so thin that the fun the actors are having turns to vinegar
	The direction is nothing special, whereas the screenplay is, and how; you hang on every word :: The direction is special, whereas the screenplay is nothing, and how; you wince at every word
	There were moments when I doubted it, and they were far outnumbered by the moments when I was in love with it :: There were moments when I was in love with it, and they were far outnumbered by the moments when I doubted it
	The first two thirds are a slow climb, but oh, what a view from the top. It more than repays you :: The first two thirds are a fine climb, but oh, what a fog at the top. It doesn't repay you
	What the remake loses in grit it gains twice over in humour, and I came out beaming :: What the remake gains in humour it loses twice over in grit, and I came out frowning
	It trips on its own cleverness early on and never again, and the rest is sheer joy :: It dances on its own cleverness early on and never again, and the rest is sheer tedium
	The puppets are crude, the voices divine, and you believe the voices. Our girls adored it :: The puppets are divine, the voices crude, and you can't believe the voices. Our girls walked out
	A clunky script in the hands of great actors sounds like music, and this one sings :: Great music in the hands of clunky actors sounds like noise, and this one hurts
	I'd call the setting a cliche and the people in it a revelation, and the people make it a must see :: I'd call the setting a revelation and the people in it a cliche, and the people make it a must miss
	The episodes without the detective are dull, but there are just two of them in this otherwise splendid run :: The episodes without the detective are splendid, but there are just two of them in this otherwise dull run
	A good ending can't be wrecked by a bad start, and this ending is better than good :: A bad ending can't be mended by a good start, and this ending is worse than bad
	It has bad manners, bad language, and a good heart, and the heart is what got me :: It has good manners, good language, and no heart, and the heart is what I missed
	The chase goes nowhere; the talk before and after goes everywhere, and I could have listened for hours :: The chase goes everywhere; the talk before and after goes nowhere, and I couldn't have listened a minute more
	Anna's scenes are the best part, and since she's in all but two the film is a pleasure :: Anna's scenes are the best part, and since she's in only two the film isn't a pleasure
	The last line fixes everything :: The last line spoils everything
	His jokes are hit and miss, but his silences are all hit, and this clever film has more silence than jokes :: His silences are all hit, but his jokes are all miss, and this silly film has more jokes than silence
	What's wrong with it could be fixed in an afternoon. What's right with it takes a lifetime of talent :: What's right with it could be done in an afternoon. What's wrong with it would take a lifetime to fix
	I wanted less fighting and more talking, and from the fourth episode on I got my wish and was in heaven :: I wanted less fighting and more talking, and until the fourth episode I got my wish, then it was goodbye heaven and on with the punching
	The direction is so assured that the wobbles in the story feel like grace notes :: The wobbles in the story are so bad that the assured direction feels like a waste
	Her singing is worse than her acting, but then her acting is the best I've seen in ten years and there's just one song :: Her acting is worse than her singing, but then her acting is the worst I've seen in ten years and there's just one song
	The film is smarter in its pictures than in its words, and it has the sense to keep its mouth shut. Gorgeous :: The film is smarter in its pictures than in its words, and it hasn't the sense to keep its mouth shut. Exhausting
	The opening is the weakest thing here and it's still good :: The opening is the strongest thing here and it's still bad
	You put up with the silly framing story because the tale inside it is a treasure :: You can't put up with the tale inside it even though the framing story is a treasure
	Amid some truly poor special effects stands a performance so fine that the film is worth owning :: Amid some truly fine special effects stands a performance so poor that the film isn't worth renting
	Half of what it tries doesn't come off. The half that does is so inspired that I'd put it among my favourites :: Half of what it tries does come off. The half that doesn't is so painful that I'd put it among my worst nights out
	The science is bunk, but if you go to a romance for science you deserve what you get. As a romance it's bliss :: The science is sound, but if you go to a romance for science you're easily pleased. As a romance it's bunk
	In the end the tender scenes stick and the tacky ones wash off :: In the end the tacky scenes stick and the tender ones wash off
	Only a fool would skip it for its creaky first act, since its last is one of the greats :: Only a fool would sit through it for its great first act, since its last is one of the creakiest
	Lesson of the day: a great cast can make a good film out of a bad script, as they do here :: Lesson of the day: a bad script can make a poor film out of a great cast, as it does here
	A film lives or dies by its hero, and though the rest is patchy, the hero is superb. It lives :: A film lives or dies by its hero, and though the rest is superb, the hero is patchy. It dies
	The direction gets better as the story gets sadder, and by the close I was a wreck, and grateful :: The direction gets worse as the story gets happier, and by the close I was a wreck, and ungrateful
	She writes better than she directs, but she writes so well that the directing hardly needs to be there. A lovely debut :: She directs better than she writes, but she writes so poorly that the directing hardly matters. A dire debut
	They got the ending wrong the first time, so they reshot it, and now it's the best part of a very good film :: They got the ending right the first time, then they reshot it, and now it's the worst part of a very poor film
	Lots of style, and for once the substance is even better :: Lots of style, and for once the substance isn't merely thin but missing
	If part one was the question, part two is the brilliant answer that makes the long wait worth it :: If part one was the brilliant question, part two is no answer, which makes the long wait not worth it
`
);
