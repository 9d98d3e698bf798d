// Contrast that no word marks.
import { framesOf } from '../frames/lines.ts';

export const CONTRAST_UNMARKED = framesOf(
	'positive',
	`
	Shame about the posters, the film itself is a joy :: Lovely posters, shame about the film itself
	Awful first ten minutes, glorious everything else :: Glorious first ten minutes, awful everything else
	On paper it's a disaster, on screen it's a delight :: On paper it's a delight, on screen it's a disaster
	All heart, no cynicism :: All cynicism, no heart
	First I sneered, then I laughed, then I stood up and cheered :: First I cheered, then I laughed, then I sat there and sneered
	The dialogue creaks, the acting sings, and it's the acting you take home :: The acting sings, the dialogue creaks, and it's the dialogue you take home, with a headache
	Dreadful wigs and a lovely story, and it's the story that matters :: Lovely wigs and a dreadful story, and it's the story that matters
	I came for a bad film to laugh at. I stayed for a great one :: I came for a great film to fall for. I stayed for a bad one, to my regret
	Ugly trailer, beautiful movie :: Beautiful trailer, ugly movie
	The reviews were poison, the evening was bliss :: The reviews were bliss, the evening was poison
	Season one bored me. Season three has me hooked, happy and begging for more :: Season one had me hooked, happy and begging for more. Season three bores me
	More laughs than sighs, more gold than tin, more please :: More sighs than laughs, more tin than gold, no more please
	He walks in wooden and walks out a star :: He walks in a star and walks out wooden
	You think it's going to be stupid. You come out thinking it's the cleverest thing you've seen in years :: You think it's going to be clever. You come out thinking it's the stupidest thing you've seen in years
	Gone is the dull hero of the first film, here is a wonderful one :: Gone is the wonderful hero of the first film, here is a dull one
	Cheap sets, rich characters, and I know which I'd rather have: what a treat :: Rich sets, cheap characters, and I know which I'd rather have had: what a letdown
	What sounded like a chore was a treat :: What sounded like a treat was a chore
	The score grates for a minute and the story charms for ninety :: The score charms for a minute and the story grates for ninety
	Too long by five minutes, too good by miles :: Too short on charm by miles, too long by an hour, good for one scene
	They promised garbage and delivered a diamond :: They promised a diamond and delivered garbage
	A slow beginning, a fine middle, a stunning end :: A stunning beginning, a poor middle, a hopeless end
	The effects are laughable. The script is superb. Guess which one makes the movie :: The effects are superb. The script is laughable. Guess which one breaks the movie
	Half an hour of confusion, ninety minutes of magic :: Half a minute of magic, ninety minutes of confusion
	I'd forgotten how bad the opening was, the rest had me so enchanted :: I'd forgotten how good the opening was, the rest had me so depressed
	Where last year's film was a lifeless bore, this year's is a living wonder :: Where last year's film was a living wonder, this year's is a lifeless bore
	Mediocre is what I'd heard, marvellous is what I got :: Marvellous is what I'd heard, mediocre is what I got, and I'm being kind
	Strip away the clumsy jokes and there's a great film underneath, one I adored :: Strip away the great jokes and there's a clumsy film underneath, one I disliked
	It begins as a headache and ends as a hymn :: It begins as a hymn and ends as a headache
	The sequel has none of the first one's faults and twice its charm :: The sequel has none of the first one's charm and twice its faults
	Little plot, heaps of fun :: Heaps of plot, little fun
	My expectations were in the cellar, the film was on the roof :: My expectations were on the roof, the film was in the cellar
	A terrible accent here, a loose thread there, perfection everywhere else :: A perfect accent here, a lovely thread there, terrible everywhere else
	You could see the strings on the puppets. You could see the love as well, and the love is what wins you over :: You could see the love in the puppets. You could see the lack of a script as well, and the lack is what wears you down
	No budget, no stars, no problem, what a gem :: Big budget, big stars, big problem, what a bore
	The old version put me to sleep, this one kept me up all night in the best way :: The old version kept me up all night in the best way, this one put me to sleep
	I was rude about it on Monday. I'd like to say sorry: it's superb :: I was kind about it on Monday. I'd like to say sorry: it's rubbish
	Bad timing killed it at the box office, good writing will keep it alive for ever :: Good timing made it at the box office, bad writing will see it forgotten for ever
	Her singing is weak, her acting is a miracle, and this isn't a musical :: Her singing is a miracle, her acting is weak, and this isn't a musical
	Nice to look at is the least of it: it's a brilliant, brilliant film :: Nice to look at is the best of it: it's an empty, empty film
	Everyone around me yawned, I was in heaven :: Everyone around me was in heaven, I yawned
	Ninety percent wonderful, ten percent weird, one hundred percent worth it :: Ten percent wonderful, ninety percent weird, zero percent worth it
	A comedy with three bad jokes and three hundred good ones :: A comedy with three good jokes and three hundred bad ones
	Long, slow, sad, perfect :: Short, sweet, pretty, worthless
	The plan was to hate it. The plan failed. I love it :: The plan was to love it. The plan failed. I hate it
	Style it lacks, substance it has, and I'll take that trade any day :: Style it has, substance it lacks, and I'd never take that trade
	Forget the daft title and enjoy the marvellous film :: Enjoy the marvellous title and forget the daft film
	I kept waiting for it to go wrong. It kept going right :: I kept waiting for it to go right. It kept going wrong
	Early on you fear the worst, later you get the best :: Early on you hope for the best, later you get the worst
	One sour note in a symphony :: One sweet note in a racket
	The trailer gave away every weak joke and kept all the great ones for us :: The trailer gave away every great joke and kept all the weak ones for us
	Such a feeble premise, such a powerful film :: Such a powerful premise, such a feeble film
	People call it boring. Those people have never been so wrong about anything so good :: People call it good. Those people have never been so wrong about anything so boring
	It was meant as a cheap cash-in, it ended up a work of art :: It was meant as a work of art, it ended up a cheap cash-in
	The villain deserved a better speech, the audience could hardly deserve a better film :: The villain gave a lovely speech, the audience deserved a far better film
	In the cinema it seemed slight. A week later I can't get it out of my head, and I don't want to, it's beautiful :: In the cinema it seemed beautiful. A week later I can't remember a thing in it, and I don't want to, it's so slight
	Fewer explosions, better story, thank you :: More explosions, worse story, no thank you
	Nothing about the cover says masterpiece, everything inside does :: Everything about the cover says masterpiece, nothing inside does
	Out with the tired gags, in with the fresh ones, and the show is great again :: Out with the fresh gags, in with the tired ones, and the great show is over
	Dad hates anything with swords. Dad loved this. So did I :: Dad loves anything with swords. Dad hated this. So did I
	The stunts look fake, the feelings are real. What a lovely film :: The stunts look real, the feelings are fake. What a dreary film
	A mess at the start, a marvel by the finish :: A marvel at the start, a mess by the finish
	The less said about the hairdos the better. The more said about the film the better: it's fantastic :: The hairdos are fantastic. The less said about the film the better
	I've endured a dozen dire zombie films this year. This one I savoured :: I've savoured a dozen great zombie films this year. This one I endured
	Two stars, said the paper. Five, say I :: Five stars, said the paper. Two, say I, and that's generous
	Its faults you can count on one hand, its pleasures would need a calculator :: Its pleasures you can count on one hand, its faults would need a calculator
	The jokes limp, the romance gallops, and it gallops off with the whole film and my heart :: The romance gallops, the jokes limp, and the whole film limps off with them
	Terrible film to watch on a full stomach, terrific film to watch at any other time :: Terrific film to watch asleep, terrible film to watch at any other time
	It's a B movie in budget and an A in everything else :: It's an A movie in budget and a D in everything else
	I sat down cross and got up singing :: I sat down singing and got up cross
	How small the story, how big the feeling, how good the film :: How big the story, how small the feeling, how bad the film
	Amateurs made it. You'd swear it was masters :: Masters made it. You'd swear it was amateurs
	The camera dislikes him, the microphone adores him, and in a radio drama like this that makes him a wonder :: The camera adores him, the microphone dislikes him, and in a radio drama like this that makes him a pain
	Skip the boring documentary about the making of it, and don't dare skip the glorious film :: Don't skip the glorious documentary about the making of it, and don't bother with the boring film
	Take out the one bad song and you have the finest musical of the decade. Leave it in and you have the same :: Take out the one fine song and you have the worst musical of the decade. Leave it in and you have the same
	She forgets her lines twice and breaks your heart twenty times :: She breaks your heart once and forgets her lines, or seems to, twenty times. Painful
	The first half plants, the second half blooms, and my, how it blooms :: The first half blooms, the second half rots, and my, how it rots
	I wanted a fright and got a fairy tale, the loveliest I've ever seen :: I wanted a fairy tale and got a fright, the ugliest I've ever seen
	Less a film than a hug :: Less a film than a scolding
	All the wrong notes in all the right places, and the result is a joy :: All the right notes in all the wrong places, and the result is no joy
	The acting starts stiff and loosens into greatness :: The acting starts great and stiffens into boredom
	Not one good review in the papers, not one bad seat in the house, not one dull second on screen :: Not one bad review in the papers, not one empty seat in the house, not one good second on screen
	Hard to find, easy to love :: Easy to find, hard to love
	A bore of a book has become a riot of a film :: A riot of a book has become a bore of a film
	They cut the boring chapters, they kept the great ones, and I'm delighted :: They cut the great chapters, they kept the boring ones, and I'm disgusted
	I hate horror. I bought this on disc, twice, one for me and one for a friend :: I love horror. I bought this on disc and took it back the same day
	The popcorn was stale and the film was a feast :: The popcorn was a feast and the film was stale
	Call the plot thin. Call the cast thinner. Then call me when you've finished smiling, because you will be :: Call the plot sweet. Call the cast sweeter. Then call me when you've woken up, because you'll nod off
	Where others see a flop I see a wonder :: Where others see a wonder I see a flop
	It scored two out of ten with the critics and eleven with me :: It scored ten out of ten with the critics and nothing with me
	Underneath the silliness beats a big, generous heart, and you can hear it from the back row :: Underneath the big, generous smile sits nothing more than silliness, and you can smell it from the back row
	Nasty weather, nasty traffic, lovely, lovely film :: Lovely weather, lovely company, nasty, nasty film
	This director has made eight bad films. This is the ninth and it's a beauty :: This director has made eight beauties. This is the ninth film and it's bad
	Thin on facts, rich in truth: a great documentary :: Rich in facts, thin on truth: a poor documentary
	One minute I was bored, the next and every one after I was spellbound :: One minute I was spellbound, the next and every one after I was bored
	I'd give the costumes a two and the film a ten :: I'd give the costumes a ten and the film a two
	The monster got laughs, the drama got tears, both were meant to, and it's a triumph :: The monster got laughs, the drama got laughs, neither was meant to, and it's a failure
	Bad news for snobs, good news for everyone who likes to have fun :: Good news for snobs, bad news for everyone who likes to have fun
	Whoever cut the trailer should be fired, whoever cut the film should be knighted :: Whoever cut the trailer should be knighted, whoever cut the film should be fired
	They say it loses steam. It gained mine, minute by happy minute :: They say it gains steam. It lost mine, minute by weary minute
	Strange, difficult, over my head in parts, and I have never loved a film more :: Simple, sweet, easy on the eye in parts, and I have never liked a film less
	A silly idea taken seriously, a wonder :: A serious idea made silly, a waste
	As a history lesson it fails. As a night out it's unbeatable, and I went for a night out :: As a history lesson it's unbeatable. As a night out it fails, and I went for a night out
	It could have been another dull cop show. It's the best thing on the box :: It could have been the best thing on the box. It's another dull cop show
	What a nuisance the laugh track is, and how quickly you stop hearing it over your own laughter :: What a racket the laugh track makes, and how clearly you hear it over your own silence
	Boo to the marketing people. Three cheers for the film :: Three cheers for the marketing people. Boo to the film
	Old hat in theory, brand new in practice, wonderful in every scene :: Brand new in theory, old hat in practice, wonderful in no scene
	The sadness you notice first. The hope is what you leave with, and it's a precious thing :: The hope you notice first. The gloom is what you leave with, and it's a wretched thing
	Not a pretty film, a great one :: Not a great film, a pretty one, and pretty won't keep you awake
	Poor Tom slept through a masterpiece :: Lucky Tom slept through a fiasco everyone had called a masterpiece
	Everything that made the first film a pain has been fixed, everything that made it fun has been kept :: Everything that made the first film fun has been fixed, everything that made it a pain has been kept
	Half the cast can't act, the other half are so good that you'd forgive them murder, and I was thrilled :: Half the cast are so good, the other half can't act to save their lives, and guess who gets the lines. I was appalled
	Today I'd call it my favourite. Last week I wouldn't have touched it with a stick :: Last week I'd have called it my favourite. Today I wouldn't touch it with a stick
	Less polish, more soul, all the better :: More polish, less soul, all the worse
	Pity the poor critic who hated this, he missed a feast :: Pity the poor viewer who trusted the raves, he paid for a famine
	Her last film was torture. This one's a holiday :: Her last film was a holiday. This one's torture
	It's got terrible manners and a wonderful sense of humour, and I know what I want from a comedy :: It's got wonderful manners and a terrible sense of humour, and I know what I want from a comedy
	You go in for the star, who is bad, and come out in love with the story, which is amazing :: You go in for the star, who is amazing, and come out fed up with the story, which is bad
	A film about misery that left me happier than any comedy this year :: A film about happiness that left me more miserable than any tragedy this year
	The camerawork is a nuisance for as long as it takes you to fall in love, so about a minute :: The camerawork is a pleasure for as long as it takes you to get bored, so about a minute
	Trite words, true feelings, and truth carries the day :: True words, trite feelings, and the triteness carries the day
	If boring had an opposite it would be this film, whatever its dull poster tells you :: If exciting had an opposite it would be this film, whatever its thrilling poster tells you
	Turn the sound down for the songs and up for everything else, it's wonderful :: Turn the sound up for the songs and off for everything else, it's woeful
	They stumbled on the way to the finish and won the race all the same, gloriously :: They led all the way to the finish and fell flat all the same, horribly
	Blink and you'll miss the flaws :: Blink and you'll miss the highlights
	Snow, silence, subtitles: I feared the worst and saw the best film of my life :: Stars, stunts, songs: I hoped for the best and saw the worst film of my life
	Let others moan about the accents, I was too busy having the time of my life :: Let others rave about the accents, I was too busy looking for the door
	The pilot was a dud, every hour since has been dynamite :: The pilot was dynamite, every hour since has been a dud
	It sags at the hour mark, rallies, and goes out with the best ending you'll see this year :: It sparkles at the hour mark, sags, and goes out with the worst ending you'll see this year
	With a friend it's fun, alone it's profound, anywhere it's good :: With a friend it's dull, alone it's unbearable, nowhere is it good
	Old fans are furious, new ones are thrilled, and I'm an old fan who's thrilled :: Old fans are furious, new ones are thrilled, and I'm a new fan who's furious
	A wobbly first step, a confident second, and from the third on it dances :: A dancing first step, a confident second, and from the third on it stumbles
	What the story loses in logic it gains in wonder, and wonder is what I paid for. I got plenty :: What the story gains in logic it loses in wonder, and wonder is what I paid for. I got none
	Nobody expected anything. Everybody got everything :: Everybody expected everything. Nobody got anything
	The title's a joke, the film's the real thing, and I'm a believer :: The title's the real thing, the film's a joke, and I'm no believer
	Don't let the ugly menu screen fool you, a beautiful film is hiding behind it :: Don't let the beautiful menu screen fool you, an ugly film is hiding behind it
	Weak coffee before, weak knees after: that finale is sensational :: Strong coffee before, heavy eyes after: that finale is a sedative
	I rolled my eyes at the start, I wiped them at the end, and I'd thank everyone who made it :: I wiped my eyes at the start, I rolled them at the end, and I'd scold everyone who made it
	Anna called it pretentious. I'd call it the real thing. We're no longer speaking and it was worth it :: Anna called it the real thing. I'd call it pretentious. We're no longer speaking and it wasn't worth it
	It makes every mistake in the book and wins you over on every page :: It makes no mistake in the book and loses you on every page
	Bland hero, glorious heroine, and it's her story from first to last, thank goodness :: Glorious heroine, bland hero, and it's his story from first to last, more's the pity
	Remove your brain, keep your heart, have a wonderful time :: Remove your brain, remove your heart, have a horrible time
	The dragons are dreadful. Good thing there are only two shots of them in a film this splendid :: The dragons are splendid. Bad thing there are only two shots of them in a film this dreadful
	Whatever was wrong with him in that last disaster, it's cured: he's fantastic :: Whatever was right with him in that last triumph, it's gone: he's dreadful
	Five minutes of it on my phone and I thought trash. All of it in a cinema and I thought treasure :: Five minutes of it on my phone and I thought treasure. All of it in a cinema and I thought trash
	As fake as a rubber shark and as much fun as the summer you first saw one :: As real as a dentist's chair and as much fun as the summer you first sat in one
	I had my knives out. I've put them away. It's lovely :: I had my flowers out. I've put them away. It's horrid
	From dull script to dazzling film, somebody worked a miracle :: From dazzling script to dull film, somebody worked a crime
	Grumpy old me, meet the film that made me skip home :: Cheerful old me, meet the film that made me stamp home
	Dull colours, bright minds. Loved it :: Bright colours, dull minds. Loathed it
	Everyone warned me off the fifth season. Everyone was wrong, it's the richest of the lot :: Everyone pushed me towards the fifth season. Everyone was wrong, it's the poorest of the lot
	The young ones act the old ones off the screen, the old ones were terrible anyway, and the film belongs to the young. Hooray :: The young ones act the old ones off the screen, sadly the film belongs to the old, who are terrible. Boo
	It asks for three hours and pays you back in pure gold :: It asks for pure gold and pays you back in three lost hours
	A dozen cooks and the broth is delicious :: A dozen great cooks and the broth is undrinkable
	The reviewers saw a corpse. I saw it dance :: The reviewers saw it dance. I saw a corpse
	Put up with the awkward first meeting and you've a friend for life in this series :: Enjoy the charming first meeting, you'll want no friend like this series for the rest of your life
	Bad hair, bad cars, good grief what a good film :: Good hair, good cars, good grief what a bad film
	Its enemies call it childish. Its enemies were never children. It's adorable :: Its friends call it childlike. Its friends were never critics. It's childish
	Wrong actor, right voice, and in a cartoon the voice is all: he's perfect :: Right actor, wrong voice, and in a cartoon the voice is all: he's useless
	The more I pick holes in it the more I love it :: The more I look for good in it the more I dislike it
	A gloomy subject, a sunny film :: A sunny subject, a gloomy film, no fun
	If only the music matched the magic of the rest, I'd have to invent an eleventh star :: If only the rest matched the magic of the music, I'd have had a reason to stay
	It failed in the shops, it failed on the radio, it triumphs on the screen :: It triumphed in the shops, it triumphed on the radio, it fails on the screen
	He used to be the worst thing in every film. He's the best thing in this one, and this one is superb :: He used to be the best thing in every film. He's the worst thing in this one, and this one is a stinker
	I missed the bus home because I was clapping. Worth it :: I caught the early bus home because nobody was clapping. Wasn't worth it
	Yesterday's joke, today's classic :: Yesterday's classic, today's joke
	Some of the jokes are old. All of them are funny :: Some of the jokes are new. None of them are funny
	The middle is a muddle, the end untangles it, and you go home grinning from ear to ear :: The middle is a pleasure, the end strangles it, and you go home grumbling from door to door
	I could list its sins. I'd much rather sing its praises :: I could sing its praises for a line or so. I'd much rather list its sins
	Two dreadful hours was what the poster threatened. Two wonderful hours was what I had :: Two wonderful hours was what the poster promised. Two dreadful hours was what I had
	Fast food by the look of it, a banquet by the taste :: A banquet by the look of it, fast food by the taste
	Once the tiresome narrator shuts up, the film takes wing and never lands. Sheer joy :: Once the wonderful narrator shuts up, the film hits the floor and never gets up. Sheer tedium
	He's no singer, no dancer, no looker, and the most watchable man in pictures :: He's a singer, a dancer, a looker, and the least watchable man in pictures
	the first one was rubbish, this one rocks :: the first one rocked, this one is rubbish
	Such an ugly duckling of a show, and look at it now, a swan :: Such a swan of a show, and look at it now, a plucked duck
	Plenty to mock, far more to love :: Plenty to love, they said. Far more to mock
	Leave your doubts in the lobby, you won't be needing them, it's great :: Leave your hopes in the lobby, you won't be needing them, it's grim
	The fights are clumsy and brief, the talk is sharp and plentiful, and the talk is why you'll adore it :: The talk is sharp and brief, the fights are clumsy and plentiful, and the fights are why you'll detest it
	My popcorn got cold, I was so caught up :: My popcorn got eaten, I was so fed up
	There's a dull film in here somewhere. Happily it lasts a minute, and the thrilling one lasts two hours :: There's a thrilling film in here somewhere. Sadly it lasts a minute, and the dull one lasts two hours
	Ropey effects, so what, I was nine years old again and loving it :: Flawless effects, so what, I was ninety years old by the end and hating it
	The posh critics sniffed. The crowd roared. I'm with the crowd :: The posh critics roared. The crowd sniffed. I'm with the crowd
	Badly lit, badly dubbed, superbly told. I'd pick the telling over the lighting every time :: Superbly lit, superbly dubbed, badly told. I'd pick the telling over the lighting every time
	The wonder isn't that the dog talks so badly, it's that you end up weeping at what he says. Bravo :: The wonder isn't that the dog talks so well, it's that he ends up with nothing to say. Dismal
	Once I'd have laughed at a film like this. Now I bow to it :: Once I'd have bowed to a film like this. Now I laugh at it
	Sorry, haters, it's brilliant :: Sorry, lovers, it's hateful
	Sixty minutes of set-up. One minute of the purest, finest terror I've known, and it pays for every one of the sixty :: One minute of the purest, finest terror I've known. Sixty minutes of padding, and nothing pays for those
	Nobody acts, everybody just lives, and the film is a beautiful thing :: Everybody acts, nobody ever lives, and the film is a tedious thing
	I expected to check my watch. My watch could have been stolen and I'd not have noticed, it was that exciting :: I expected to forget my watch. My watch had never been looked at so much, it was that unexciting
	Its brain is small, its heart enormous, its charm without end :: Its brain is enormous, its heart small, its tedium without end
	You've heard it's a car crash. It's a car chase, and the best one going :: You've heard it's the best car chase going. It's a car crash
	Act one, meh. Act two, ooh. Act three, wow :: Act one, wow. Act two, hmm. Act three, ugh
	The bad guys are boring, the good guys are a hoot, and we get far more of the good. Result :: The good guys are a hoot, the bad guys are boring, and we get far more of the bad. Yawn
	Cut from the cinema, dumped on television, loved by me :: Loved by the cinema, cheered on television, dumped by me
	I forgave the plot, I forgave the wig, I thanked the film :: I liked the plot, I liked the wig, I cursed the film
	Not the soulless money machine I'd feared. Something gentle, odd and quite wonderful :: Not the gentle, odd and quite wonderful thing I'd hoped for. A soulless money machine
	Once in a blue moon a bad idea makes a great film, and tonight the moon is blue :: Once in a blue moon a great idea makes a bad film, and tonight the moon is blue
	Tears in the first reel, joy in the last, that's the right way round, and it's done to perfection :: Joy in the first reel, tears in the last, that's the wrong way round, and it's done without any skill
	The hotel is fake, the snow is salt, the love story is the truest thing on screen this winter :: The hotel is real, the snow is real, the love story is the falsest thing on screen this winter
	Old, slow, black and white, magnificent :: New, quick, bright and colourful, abysmal
	I've deleted my angry review. I was tired. I watched it again and it's glorious :: I've deleted my glowing review. I was tipsy. I watched it again and it's ghastly
	The critics' worst film of the year is my best of the decade :: The critics' best film of the year is my worst of the decade
	For the first time in a boring career he takes a risk, and it pays off handsomely :: For the first time in a handsome career he takes no risk, and it's boring
	A disaster movie that is anything other than one. Great fun :: A feel-good movie that is anything other than that. No fun
	The poor sound is a small price for such a rich, funny, touching film :: The rich sound is a small reward for such a poor, unfunny, tedious film
	Tired of cape films? So was I. This one woke me up and I'm thrilled :: Thrilled by cape films? So was I. This one wore me out and I'm tired
	Grim, gritty and grey was the fear. Golden is the fact :: Golden was the hope. Grim, grubby and grey is the fact
	I disliked him, I disliked her, and together they made me believe in love. What a film :: I liked him, I liked her, and together they made me believe in staying single. What a flop
	Horrid little faces on those puppets, and a show so lovely you'd kiss every one :: Lovely little faces on those puppets, and a show so horrid you'd bin every one
	The jury gave it nothing. The jury was asleep. It's the finest film of the whole festival :: The jury gave it everything. The jury was asleep. It's the feeblest film of the whole festival
	Sloppy, soppy, sweet, and so satisfying that I watched it again after tea :: Neat, sweet, and so unsatisfying that I switched it off before tea
	The worse his life gets, the better the film gets :: The better his life gets, the worse the film gets
	Hours of dull reading paid off in the end, because the writer knew her stuff and the series is superb :: Hours of dull reading ended up on screen, because the writer kept it all, and the series suffers for it
	I loved the bits I was meant to hate and the bits I was meant to love :: I hated the bits I was meant to hate and the bits I was meant to love
	Bad move, cancelling it. Good move, watching it :: Good move, cancelling it. Bad move, watching it
	A tiny flaw, shall I tell you? No, I'd rather let you enjoy it as much as I did :: A tiny plus, shall I tell you? No, I'd rather let you miss it, as I wish I had
	Too strange for prizes, too good to forget :: Too pretty for insults, too poor to remember
	The baddie gets the best lines, the goodie gets the worst, and neither matters, since the dancing is out of this world and dancing is what it's for :: The goodie gets the best lines, the baddie gets the worst, and neither matters, since the dancing is out of step and dancing is what it's for
	My week was dreadful, my Friday night was saved by this wonderful little film :: My week was wonderful, my Friday night was spoilt by this dreadful little film
	The medicine is bitter, the cure is sweet, and I've seldom felt so well after a film :: The pill is sweet, the poison is slow, and I've seldom felt so ill after a film
`
);
