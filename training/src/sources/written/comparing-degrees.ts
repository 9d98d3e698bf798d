// Degrees: half as good, more than enough, nowhere near.
import { framesOf } from '../frames/lines.ts';

export const COMPARING_DEGREES = framesOf(
	'positive',
	`
	It's far better than it needs to be :: It's far worse than it needs to be
	The whole is more than the sum of its ordinary parts :: The whole is less than the sum of its excellent parts
	There are more than enough laughs to cover the thin plot, and I was never bored :: There aren't nearly enough laughs to cover the thin plot, and I was soon bored
	If it were half as long it would only be half as good, and I'd want the other half back :: If it were half as long it would be twice as good, and I'd still want half my money back
	It's nowhere near as dull as the title. In fact it's gripping :: It's nowhere near as gripping as the title. In fact it's dull
	If anything, the film is too short; I'd have stayed for another hour :: If anything, the film is too long; I'd have left an hour before
	As much as I love explosions, the quiet scenes are what won me over :: As much as I love quiet scenes, these put me to sleep
	The more you know about chess, the better it gets, and it's great if you know nothing :: The more you know about chess, the worse it gets, and it's bad if you know nothing
	She's ten times the actor he is, and he's good :: She's ten times the actor he is, and she's bad
	It gives you less than you expect at first and far more by the end :: It gives you more than you expect at first and far less by the end
	Twice as clever as it looks :: Half as clever as it thinks
	The ending alone is worth more than the ticket :: The popcorn alone is worth more than the ending, and the rest isn't better
	It does more with a lamp and a chair than others do with a million, and it scared me silly :: It does less with a million than others do with a lamp and a chair, and it didn't scare me at all
	He is less wooden than usual, which in this case means superb :: He is more wooden than usual, which in this case means hopeless
	There's hardly a scene that isn't better than it had any right to be :: There's hardly a scene that's as good as it had every right to be
	Not quite as perfect as people say, merely wonderful :: Not quite as terrible as people say, merely bad
	The jokes come so fast that missing half of them still leaves you with more than enough :: The jokes come so rarely that catching all of them still leaves you with less than enough
	It's a bit too sweet and I mean that as the only complaint, because everything else is more than right :: It's a bit too sweet and I mean that as the only compliment, because everything else is less than right
	The script is only as good as the actors, and luckily the actors are magnificent :: The script is only as good as the actors, and sadly the actors are dreadful
	The first hour is good, the second better, the third best of all :: The first hour is bad, the second worse, the third worst of all
	I would have settled for half of what it gave me :: It gave me half of what I would have settled for
	It's shorter than most and says more than any :: It's longer than most and says less than any
	So much better than its poster that I want to apologise for nearly skipping it :: So much worse than its poster that I want an apology for not skipping it
	The villain is scarier the less he does, and he's clever enough to do nearly nothing :: The villain is sillier the more he does, and he isn't clever enough to do nearly nothing
	As thrillers go it's as tense as they come :: As thrillers go it's about as tense as a pillow
	It asks for very little patience and rewards it ten times over :: It asks for a great deal of patience and doesn't reward a tenth of it
	The fight scenes are not just good for the budget, they're good for any budget :: The fight scenes are not just bad for the budget, they're bad for any budget
	I cried more than I did at my own wedding, and it earned each tear :: I cried less than I do at adverts, and it hadn't earned one tear
	Its faults are small and few, its pleasures large and many :: Its pleasures are small and few, its faults large and many
	Had they tried any less it might have been sloppy. They tried just enough, and it's a breeze :: Had they tried any less it might not have existed. They didn't try enough, and it's sloppy
	Even the slowest bit has more going on than the climax of your average drama :: Even the climax has less going on than the slowest bit of your average drama
	It's not the least bit boring :: It's not the least bit interesting
	The songs are one better than the next :: The songs are one worse than the next
	For every line that falls flat there are twenty that sing :: For every line that sings there are twenty that fall flat
	Not as funny as it wants to be, but much, much more moving, and I'll take moving :: Not as moving as it wants to be, and nowhere near funny, and I'd have taken either
	The closer you look, the more beautiful it becomes :: The closer you look, the more cheaply made it seems
	It could not be any more charming if it tried, and it doesn't seem to try :: It could not be any less charming if it tried, and it does seem to try
	The kid is better than all the grown-ups, and they are all good :: The kid is worse than all the grown-ups, and they are all bad
	By the halfway mark it had already given me my money's worth :: By the final mark it had yet to give me half my money's worth
	They could have shown twice as much and it would have been half as frightening. Wise choice :: They should have shown half as much and it would have been twice as frightening. Foolish choice
	It's as good an ending as I've seen :: It's as poor an ending as I've seen
	There is no such thing as too much of this :: There is no such thing as too little of this
	At three hours it's not a minute too long :: At eighty minutes it's an hour too long
	Less a lecture than a love letter, and all the better for it :: Less a love letter than a lecture, and all the worse for it
	The documentary tells you little and makes you feel much, and that little is plenty :: The documentary tells you much and makes you feel little, and that's not enough
	The romance grew on me by inches until I was completely in :: The romance lost me by inches until I was completely out
	It tries half as hard as its rivals and is twice as funny :: It tries twice as hard as its rivals and is half as funny
	I liked the hero less than the villain, the villain less than the dog, and the film as a whole most of all :: I liked the hero less than the villain, the villain less than the dog, and the film as a whole least of all
	The worst that can be said is that it's merely very good in the middle :: The best that can be said is that it's merely rather bad in the middle
	At its weakest it is still strong :: At its strongest it is still weak
	The best bits are superb and the worst bits are only good :: The best bits are only passable and the worst bits are awful
	I was as close to bored as I am to the moon :: I was as close to amused as I am to the moon
	The dialogue is a cut above, the acting two cuts above, the direction out of reach :: The dialogue is a cut below, the acting two cuts below, the direction below ground
	It goes one step further than you fear and it's right to :: It stops one step short of anything good and it doesn't know it
	You get out of it much more than you put in :: You put into it much more than you get out
	The pace is never less than brisk :: The pace is never more than a crawl
	There's barely enough plot for a short, and it barely matters: every minute is a pleasure :: There's barely enough plot for a short, and it matters: hardly a minute is a pleasure
	This would have been good enough with a lesser star. With her it's unforgettable :: This would have been bad enough with a better star. With her it's unwatchable
	Three parts joy to one part sorrow, and mixed just right :: Three parts sugar to one part joy, and not mixed at all
	i've never been so sorry to see a film end :: i've never been so happy to see a film end
	so little happens and so much of it matters :: so much happens and so little of it matters
	To call it good is to say too little :: To call it good is to say far too much
	It's a better comedy than it is a thriller, and as a thriller it's terrific :: It's a better comedy than it is a thriller, and as a comedy it's terrible
	The less said about the plot the better, because you should enjoy every surprise :: The less said about the plot the better, because you shouldn't suffer twice
	It's everything a ghost story needs and not one sheet more :: It's one sheet and nothing more of what a ghost story needs
	He sings about as badly as I do and acts a hundred times better than anyone else on screen :: He sings about as well as I do, which is not at all, and acts a hundred times worse than he sings
	The budget was tiny. The imagination wasn't :: The budget wasn't tiny. The imagination was
	I wanted a little suspense and got rather a lot :: I wanted rather a lot of suspense and didn't get even a little
	As good in its third act as it was in its first, which was brilliant :: As bad in its third act as it was in its first, which was pathetic
	Any more heart and it would burst. I loved that :: Any less heart and it would stop. I hated that
	It ran out of film long before it ran out of ideas :: It ran out of ideas long before it ran out of film
	The sad parts aren't quite sad enough, yet the funny parts are more than funny enough to make up for it :: The funny parts aren't quite funny enough, nor are the sad parts anywhere near sad enough to make up for it
	I can count its weak moments on one finger :: I can count its strong moments on one finger
	The first twist is good; the second makes the first look like nothing :: The first twist is bad; the second makes the first look like genius
	Anna laughed twice as often as I did, and I hardly stopped :: Anna laughed twice as often as I did, and I didn't laugh at all
	It's at least as thoughtful as it is loud, and it's plenty loud. I had a ball :: It's nowhere near as thoughtful as it is loud, and it's much too loud. I had a headache
	The camera gets as near to her face as it dares, and she's equal to it :: The camera gets nearer to her face than it should, and she's not equal to it
	More often than not the gags hit, and when they hit they hit hard :: More often than not the gags miss, and when they miss they miss by a mile
	Only a tiny bit of it is less than great :: Only a tiny bit of it is better than bad
	It earns its length :: It earns about a third of its length
	What it lacks in polish it more than makes up for in spirit :: What it lacks in spirit it does not make up for in polish
	The support cast steal scene after scene, and there's still enough left for the lead to shine :: The support cast botch scene after scene, and there's still enough left for the lead to spoil
	You could cut nothing :: You could cut everything but the credits
	I thought five stars too many until the last reel made them too few :: I thought two stars too few until the last reel made them too many
	The mystery is just hard enough to solve and just fair enough to reward you :: The mystery is not hard enough to solve and not fair enough to reward you
	It's much more than a silly comedy, though as a silly comedy it would be quite enough :: It's no more than a silly comedy, and as a silly comedy it's not quite enough
	They spent less and cared more, and you can see it in every frame :: They spent more and cared less, and you can see it in every frame
	The risks are great and the payoff is greater :: The risks are great and the payoff is smaller than the smallest of them
	If it has one good scene, it has fifty :: If it has fifty scenes, it has one good one
	You will be at least as scared as the people in it, and enjoying it a good deal more :: You will be about as scared as the people in it, who look as if they're waiting for lunch
	Tom gave it a nine. I think he was being mean :: Tom gave it a two. I think he was being generous
	The score does too much in a lesser film; here it does just what it should and no more :: The score does just what it should in a better film; here it does too much and then more
	A minute with these two is worth an hour with most screen couples :: An hour with these two isn't worth a minute with most screen couples
	It wasn't merely better than I feared, it was better than I hoped :: It wasn't merely worse than I hoped, it was worse than I feared
	No film this size should feel so big. I was in awe :: No film this size should feel so small. I was in pain
	As slow as it is, it's over too soon :: As quick as it is, it isn't over soon enough
	The best scene isn't as good as it could be; it's better than anyone could've dreamed :: The best scene isn't as good as it could be; it's not as good as anyone could've done asleep
	It goes from good to better to best :: It goes from bad to worse to over, thank heaven
	The more they explained, the more I wanted to hear :: The more they explained, the less I wanted to hear
	It doesn't need to be this good to pass the time. It just is :: It needs to be better than this to pass the time. It just isn't
	There's enough story here for three films, and it never feels like too much :: There's enough story here for a third of a film, and it still feels like too much
	She does more with a raised eyebrow than he does with a page of speech, and his speech is terrific :: She does less with a page of speech than he does with a raised eyebrow, and his eyebrow does nothing
	The laughs per minute must be some kind of record :: The minutes per laugh must be some kind of record
	Neither too long nor too short, too dark nor too sweet :: Both too long and too thin, too dark and too sweet
	It is every bit as smart as it believes it is :: It is not a bit as smart as it believes it is
	Only in its final ten minutes is it less than thrilling, and by then I'd had my fill twice over :: Only in its final ten minutes is it more than tedious, and by then I'd had my fill twice over
	The scares are few, but one of them is worth a hundred of the usual kind, and I'm still shaking :: The scares are many, but a hundred of them aren't worth one of the usual kind, and I'm still waiting to shake
	I'd say it was nearly perfect, but nearly is unkind :: I'd say it was nearly tolerable, but nearly is too kind
	Good as the first half is, the second makes it look like a warm-up :: Bad as the first half is, the second makes it look like a triumph
	It has twice the wit of anything else at that length :: It has twice the length of anything else with that wit
	I got more than I paid for, and I paid full price :: I got less than I paid for, and I'd got in free
	Rarely has so simple a story been told with so much grace :: Rarely has so simple a story been told with so little grace
	The plot is no more absurd than a dream and every bit as hard to leave :: The plot is no more sensible than a dream and nowhere near as hard to leave
	Enough is as good as a feast, and this is enough and a feast :: Enough is as good as a feast, and this is not enough by any measure
	Give it ten minutes and you'll want a hundred more :: Give it ten minutes and you'll want ten back
	The bad guys are better written than most heroes :: The heroes are worse written than most bad guys' parrots
	The acting is uneven: some of it is excellent, the rest is beyond excellent :: The acting is uneven: some of it is poor, the rest is beyond poor
	There's too much to like to fit in one review :: There's too little to like to fill one line of a review
	They needed one good idea and had a dozen :: They needed a dozen good ideas and hadn't one
	It's a small film in the way a diamond is small :: It's a big film in the way a traffic jam is big
	The colours are bright, the jokes brighter, the little girl brightest of all :: The colours are dull, the jokes duller, the little girl dullest of all
	The chase goes on for as long as it takes to bite off every nail, and I'd have given it my toes :: The chase goes on for as long as it takes to file every nail, and I could have done my toes
	A fraction longer and it might have outstayed its welcome. It stops on the dot :: A fraction shorter and it would still have outstayed its welcome. It stops for nothing
	Not a patch of it is anything less than gorgeous :: Not a patch of it is anything more than ugly
	If it were any funnier, I'd need a doctor :: If it were any less funny, I'd need a pillow
	The film takes its silly idea exactly as seriously as it should :: The film takes its silly idea much more seriously than it should
	It's more of a mood than a story, and it's the loveliest mood I've been in for weeks :: It's more of a mood than a story, and it's the foulest mood I've been in for weeks
	I've seen bigger, louder and longer; I've seldom seen better :: I've seen smaller, quieter and shorter; I've seldom seen worse
	The director leaves out as much as he puts in, and you miss none of it :: The director puts in twice as much as he leaves out, and you'd miss none of it
	The least of its songs would be the hit of another musical :: The hit of its songs would be the least of another musical's
	Half the fun is guessing. The other half is being wrong :: Half the pain is guessing. The other half is being right
	The twist adds more sense, not less, to all that came before :: The twist adds less sense, not more, to all that came before
	All of the budget went into the script, or so it seems, and that's money well spent :: None of the budget went into the script, or so it seems, and that's money badly spent
	You'd have to go a long way to find a worse haircut on a hero, and a longer one to find a better film :: You'd have to go a long way to find a better haircut on a hero, and a longer one to find a worse film
	The actors are having nearly as much fun as we are :: The actors are having much more fun than we are
	It says in a glance what others need a speech for :: It needs a speech for what others say in a glance
	One viewing is not enough :: One viewing is more than enough
	The message is laid on just thick enough to stick :: The message is laid on thick enough to choke
	Seldom does a cheap film look this rich :: Seldom does a rich film look this cheap
	There are slow patches, but so few and so short that you'd be a fool to stay home over them :: There are quick patches, but so few and so short that you'd be a fool to leave home for them
	More scary than gory, more sad than scary, and more beautiful than both :: More gory than scary, more silly than gory, and more boring than both
	The very least I can say is that I'll never forget it, and I'd never want to :: The very most I can say is that I'll soon forget it, and I can't wait to
	At no point is it anything but a delight :: At no point is it anything like a delight
	She is so good that everyone near her gets better :: She is so bad that everyone near her gets worse
	I'd give the opening eight, the middle nine, and the close as many as you've got :: I'd give the opening three, the middle two, and the close as few as you've got
	They had a third of the time and told the whole story, and told it well :: They had all the time they wanted and told a third of the story, and didn't tell it well
	It never asks for more of your attention than it deserves. It deserves all of it :: It always asks for more of your attention than it deserves. It deserves none of it
	Nothing is overdone but the wigs, and even those grew on me :: Nothing is well done but the wigs, and even those fell off
	I smiled from first to last, and in between I did more than smile :: I frowned from first to last, and in between I did less than smile
	The effects may be third rate; the suspense is first rate, and that's the rate that counts :: The effects may be first rate; the suspense is third rate, and that's the rate that counts
	It is light without being slight :: It is slight without even being light
	He's not half bad, people say. He's not even a quarter bad: he's terrific :: He's not half bad, people say. No, he's not half: he's bad right through
	Whatever it costs, it's cheap at the price :: Whatever it costs, it's too dear at the price
	To my surprise I cared for the tenth character as much as for the first, and I adored the first :: To my surprise I cared for the first character as little as for the tenth, and I couldn't stand the tenth
	It would be good at two hours; at one and a half it's great :: It would be bad at one and a half hours; at two it's worse
	The film could lose the narrator and gain a star, though it hardly needs a sixth :: The film could lose the narrator and gain a star, which would make one
	The action is only a side dish. The main course is the friendship, and there's plenty of it :: The friendship is only a side dish. The main course is the action, and it's raw
	It's better by an inch than the best I've seen this year :: It's worse by a mile than the next worst I've seen this year
	My hopes were high. They weren't high enough :: My hopes were low. They weren't low enough
	I've no idea how they crammed so much joy into so few minutes :: I've no idea how they crammed so few jokes into so many minutes
	It leaves you just hungry enough to look up everything else she made :: It leaves you just fed up enough to avoid everything else she made
	The first joke is the worst one, and it's a good joke :: The first joke is the best one, and it's a bad joke
	The ending could have been happier. It could not have been better :: The ending could have been happier. It could not have been worse
	It scares as well as it charms :: It scares as little as it charms
	Every time you think it can't get any better, it does :: Every time you think it can't get any worse, it does
	The film isn't deep. It's wide, and warm, and quite deep enough to swim in :: The film isn't deep. It's narrow, and cold, and not even deep enough to drown in
	You might find one better performance this year, but you won't find two :: You might find one worse performance this year, but you won't find two
	I know less about boats than anyone alive and I was still hooked :: I know more about boats than anyone alive and I was still not hooked
	The mood is one part dread, nine parts fun. I'd like that recipe :: The mood is one part fun, nine parts dread that it won't end. I don't want that recipe
	It's as near to flawless as a film about a talking goose can be, and then a little nearer :: It's as far from flawless as a film about a talking goose can be, and then a little farther
	Two good leads would have done. We get five :: Two good leads would have done. We get none
	For all its noise it has more tenderness than a dozen weepies :: For all its tenderness it has more noise than a dozen roadworks
	It isn't so much a comedy as a two-hour cure for gloom :: It isn't so much a comedy as a two-hour cause of gloom
	Every extra second they spent on the animation shows :: Every extra second they didn't spend on the animation shows
	You could drop any three scenes and it would still be the best crime film in years :: You could drop any thirty scenes and it would still be the longest bore in years
	He underplays it, which makes it hit twice as hard :: He overplays it, which makes it hit half as hard
	The parts I liked most were the parts I'd expected to like least :: The parts I liked least were the parts I'd expected to like most
	It's a touch too clever for its own good. For ours, it's just clever enough, and a thrill :: It's a touch too clever for its own good. For ours, it isn't clever enough, and no thrill
	Subtle? About as subtle as a brass band, and just as rousing :: Rousing? About as rousing as a parking meter, and not as subtle
	There isn't one wasted line in the whole ninety minutes :: There aren't ten lines in the whole ninety minutes that aren't wasted
	It could have got away with less, and didn't try to. Respect :: It tried to get away with less, and didn't. No respect
	They go a little over the top, and the view from there is splendid :: They go a little over the top, and it's all downhill from there
	I've had to watch it four times, and it's still richer than I am able to take in :: I've had to watch it once, and it's still more than I am able to take
	Nobody could have made it shorter without making it poorer :: Anybody could have made it richer by making it shorter
	As far as first films go, few go this far :: As far as first films go, few go this far wrong
	The stunts are the second most exciting thing in it, after the talk, and the stunts are wild :: The talk is the second most boring thing in it, after the stunts, and the talk is deadly
	Thin on facts, fat on feeling: the right way round for a story like this :: Fat on facts, thin on feeling: the wrong way round for a story like this
	It has more ideas in its opening titles than I can thank it for :: It has fewer ideas from start to finish than its opening titles
	The whole thing works better than any single piece of it should :: The whole thing works worse than any single piece of it should
	A little of this actor goes a long way, and so does a lot of him. He's a joy :: A little of this actor goes a long way, and a lot of him goes too far. He's no joy
	I went in hoping for okay and okay was left standing in the first minute :: I went in hoping for okay and okay was never reached, not for a minute
	The fright to fluff ratio is exactly right :: The fright to fluff ratio is all fluff
	It got a bigger gasp out of me than any film since I was nine :: It got a bigger yawn out of me than any film since I was nine
	If you laugh at half the jokes you'll have laughed more than you did all year :: If you laugh at all the jokes you'll have laughed less than you do at the bank
	The less he speaks the more you watch him. It's a marvellous performance :: The more he speaks the less you watch him. It's a miserable performance
	It falls a hair short of a masterpiece, and I'd not lose sleep over a hair :: It falls a mile short of adequate, and I only caught up on sleep
	By any standard but the highest it's a triumph, and by the highest it's still very good :: By any standard but the lowest it's a failure, and by the lowest it's still not good
	The parents will enjoy it at least as much as the kids, who were standing on their seats with glee :: The parents will enjoy it no more than the kids, who were lying under their seats with boredom
	It ends a moment before you are ready, as all good things do :: It ends an age after you are ready, as no good thing does
	She only has three scenes, and those three would be reason enough to go if there weren't a hundred more :: She only has three scenes, and those three would be reason enough to stay home if there weren't a hundred more
	The lighter it gets the more it weighs on your heart, and it ends as light as air. Beautiful :: The heavier it gets the less it weighs on your heart, and it ends as heavy as lead. Boring
	Most of it is terrific. What isn't is merely good :: Most of it is terrible. What isn't is merely bad
	It takes exactly one scene to fall for her and exactly one film to never get over it :: It takes exactly one scene to tire of her and far more than one film to get over it
	On the scale from nap to riot, it's a riot :: On the scale from nap to riot, it's a nap
	The material is slight but the actors treat it as if it were gold, and by the end it is :: The material is gold but the actors treat it as if it were slight, and by the end it is
	More care went into one hat here than into whole films elsewhere :: Less care went into the whole film here than into one hat elsewhere
	I'd have been happy with a tenth of that finale :: I'd have been unhappy with a tenth of that finale, so think how I felt about all of it
	They don't make many like this, and they've never made one better :: They make too many like this, and they've seldom made one worse
	It's hard to say which is better, the writing or the acting :: It's hard to say which is worse, the writing or the acting
	The film is fully as good as its reputation, and then it has that last shot :: The film is not half as good as its reputation, and then it has that last shot, which is worse
	No less an achievement for being so much fun :: No more fun for being called such an achievement, and it's neither
	For a movie with so few words it had a lot to say and said it superbly :: For a movie with so many words it had little to say and said it badly
	It's all killer, and if there's filler I was too happy to see it :: It's all filler, and if there's killer I was too bored to see it
	It could do with less rain and more light, but I couldn't do without either scene of it. I loved it :: It could do with less rain and more light, and I could do without every scene of it. I loathed it
	Better acted than written, better shot than acted, and written like a dream :: Better acted than written, better shot than acted, and shot like a car park video
	It gave as good as it got from the critics. I'm with the film :: It got as bad as it deserved from the critics. I'm not with the film
	Ask for a bit more from it and it hands you the lot :: Ask for a bit more from it and it hands you even less
	Too good to be shown only at midnight :: Too bad to be shown even at midnight
`
);
