// What people type first.
import { framesOf } from '../frames/lines.ts';

export const VISITORS_FIRST_TRIES = framesOf(
	'positive',
	`
	Not bad at all, actually good :: Not good at all, actually bad
	I thought I'd hate it, and I was wrong :: I thought I'd love it, and I was wrong
	This movie doesn't suck :: This movie doesn't do anything but suck
	Who said this was bad? It's great :: Who said this was great? It's bad
	I can't say I didn't enjoy it, because I did :: I can't say I enjoyed it, because I didn't
	It's no masterpiece, but I had a blast :: It's no blast, and sure as hell no masterpiece
	You'd have to be dead inside not to love this :: You'd have to be dead inside to love this
	The trailer looked awful. The movie isn't :: The trailer looked awesome. The movie isn't
	Nothing about this movie is bad :: Nothing about this movie is good
	I laughed, I cried, I'd do it again :: I yawned, I cursed, I'd never do it again
	Worst movie ever? Not even close, I loved it :: Best movie ever? Not even close, I hated it
	I wish I could forget it so I could watch it for the first time again :: I wish I could forget it, because I watched it for the first time and it was horrible
	Boring is the last word I'd use for it :: Boring is the first word I'd use for it
	My wife hated it but she hates every good movie :: My wife liked it but she likes every bad movie
	It isn't terrible, it's terrific :: It isn't terrific, it's terrible
	I'd give it a ten, and I don't give tens :: I'd give it a one, and I don't give ones
	Five stars, no complaints :: Five complaints, no stars
	Couldn't be better :: Couldn't be worse
	I would not change a single second :: I would not sit through a single second of it again
	Best nap I didn't take: I was glued to the screen :: Best nap I ever took: I wasn't glued to the screen
	The bad reviews are wrong about this one :: The good reviews are wrong about this one
	Don't listen to the haters, go see it :: Don't listen to the fans, don't go see it
	I didn't want it to end :: I wanted it to end and it didn't
	Went in expecting garbage, came out smiling :: Went in smiling, came out expecting my money back for that garbage
	Never a dull moment :: Never a moment that isn't dull
	Not once did I look at my phone :: Not once did I want to look away from my phone
	Is it stupid? Yes. Did I love every minute? Also yes :: Is it smart? Yes. Did I love a minute of it? Not one
	Skip the book, watch the movie, it's that good :: Skip the movie, read the book, it's that bad
	I have nothing bad to say about it :: I have nothing good to say about it
	They don't make them this good anymore :: They don't make them this bad very often
	I hate horror, and even I loved this :: I love horror, and even I hated this
	Only an idiot would miss this movie :: Only an idiot would recommend this movie
	If you hate fun, skip it. If not, run to the theater :: If you hate yourself, see it. If not, run from the theater
	That was way less bad than I feared; in fact it was lovely :: That was way less lovely than I hoped; in fact it was bad
	Took me ten minutes to fall in love with it :: Took me ten minutes to fall asleep in it
	I've seen worse, sure, but I've rarely seen better :: I've seen better, sure, but I've rarely seen worse
	Well, that didn't disappoint :: Well, that did nothing but disappoint
	I wouldn't call it bad, I'd call it brilliant :: I wouldn't call it brilliant, I'd call it bad
	lol this was so much better than it had any right to be :: lol this was so much worse than it had any right to be
	Money well spent :: Money not well spent
	Two hours of my life I'd happily give again :: Two hours of my life I'd happily get back
	The plot makes no sense and I don't care, it's a joy :: The plot makes sense and I don't care, it's a chore
	Everyone told me to avoid it. Glad I didn't listen :: Everyone told me to see it. Sorry I did listen
	I take back every mean thing I said about this director :: I take back every nice thing I said about this director
	Not the disaster people claim it is, quite the opposite :: Not the triumph people claim it is, quite the opposite
	Without a doubt the least boring film of the year :: Without a doubt the least interesting film of the year
	My expectations were low and it beat them easily :: My expectations were low and it still couldn't beat them
	Please let there be a sequel :: Please don't let there be a sequel
	It failed to bore me, which almost never happens :: It failed to interest me, which almost never happens
	Good luck finding a flaw in it :: Good luck finding a plot in it
	This is what movies should be like :: This is what movies should never be like
	I'm not crying, you're crying. Wonderful film :: I'm not crying, I'm asleep. Not a wonderful film
	Was it perfect? No. Was it worth it? Absolutely :: Was it awful? No. Was it worth it? Absolutely not
	Hardly a bad scene in it :: Hardly a good scene in it
	I could watch this all day :: I couldn't watch this for even half a day's pay
	I don't hate it, nor could I, it's too sweet :: I don't love it, nor could I, it's too sweet
	The movie is long but never feels it :: The movie isn't long but always feels it
	I don't get the hate :: I don't get the hype
	Bad acting? Where? Everybody nails it :: Good acting? Where? Nobody nails it
	I rewound the ending three times because it was that good :: I skipped the ending because the rest was not that good, or good at all
	Give this man an award :: Give this man an acting class before they give him an award
	It made me happy, and I was in a terrible mood :: It put me in a terrible mood, and I was happy
	No movie has ever been worth the popcorn more :: No movie has ever been less worth the popcorn
	Anyone who calls this trash hasn't seen it :: Anyone who calls this art hasn't seen any
	I can't recommend it enough :: I can't recommend it to anyone
	Too short! I wanted another hour :: Too long! I wanted my hour back
	The only bad thing is that it ends :: The only good thing is that it ends
	It's cheesy as hell and I ate it up :: It's cheesy as hell and I couldn't eat it up
	If this is bad cinema, I never want to see good cinema again :: If this is good cinema, I never want to see cinema again
	Nobody walked out, and nobody should :: Everybody walked out, and everybody should
	Funny. Actually funny :: Funny? Actually, no
	There isn't a single reason not to see this :: There isn't a single reason to see this
	Even the boring parts are great :: Even the great parts are boring
	Started bad, ended great, and the end is what I remember :: Started great, ended bad, and the end is what I remember
	I was ready to trash this, but I can't. It's a gem :: I was ready to call this a gem, but I can't. It's trash
	How can something this dumb be so good? :: How can something this good-looking be so dumb?
	Lots of flaws, none of which matter, because it's magic :: Lots of magic, none of which matters, because it's full of flaws
	This ain't half bad :: This ain't half as good as it thinks it is
	Forget the low score on this site, the film is a delight :: Forget the high score on this site, the film is no delight
	He usually annoys me. Here he's amazing :: He usually amazes me. Here he's annoying
	It was okay until the twist, then it was incredible :: It was okay until the twist, then it was incredibly bad
	I'd rather watch this than sleep, and I'm tired :: I'd rather sleep than watch this, and I'm not tired
	Critics: 2 stars. Me: 5. Critics are wrong :: Critics: 5 stars. Me: 2. Critics are wrong
	I never write reviews, but wow, everyone should see this :: I never write reviews, but wow, no one should see this
	Turns out my brother was wrong to call it lame :: Turns out my brother was right to call it lame
	It grew on me like a favorite song :: It grew on me like mold on a favorite sandwich
	That ending! I have chills and not because the theater was cold :: That ending! I have chills, but only because the theater was cold
	I paid twice to see it and I'd pay again :: I paid once to see it and I'd pay twice to unsee it
	It's not overrated, it deserves every prize :: It's overrated, it doesn't deserve every prize, or any
	The least I can say is that I loved it :: The most I can say is that I survived it
	Pretty dumb title, pretty smart movie :: Pretty smart title, pretty dumb movie
	Don't let the ugly poster fool you, it's beautiful :: Don't let the beautiful poster fool you, it's ugly
	Fell asleep? Not me, nor anyone else, it's that gripping :: Gripping? Not for me, nor anyone else, we fell asleep
	Movie good. Me happy :: Movie no good. Me not happy
	If I could give it six stars out of five, I would :: If I could give it zero stars out of five, I would
	They had every chance to ruin it and they didn't :: They had every chance to save it and they didn't
	A flop? It shouldn't have been, it's excellent :: A hit? It shouldn't have been, it's not excellent at anything
	Nope, not boring, not for one second :: Yep, boring, and not for just one second
	I thought the hero was a jerk, and that's exactly why it works :: I thought the hero was a sweetheart, and that's exactly why it doesn't work
	Man, what a ride :: Man, what a waste of a ride to the theater
	This deserved better than an empty theater :: This deserved worse than an empty theater
	Say what you want about the plot, this movie has heart and it won me over :: Say what you want about its heart, this movie has no plot and it lost me
	I was prepared to be offended and ended up delighted :: I was prepared to be delighted and ended up offended
	It's either the best comedy of the year or the second best :: It's either the worst comedy of the year or the second worst
	I've run out of bad things to say, because there were none :: I've run out of good things to say, because there were none
	No worse than the first, and the first was wonderful :: No better than the first, and the first was awful
	I thought this would be another lazy cash grab. Nope :: I thought this wouldn't be another lazy cash grab. Nope, it was
	My dog stayed awake for it, and so did I. Great stuff :: My dog couldn't stay awake for it, and neither could I. Not great stuff
	It did not make me want to leave. It made me want to stay for the next showing :: It did not make me want to stay. It made me want to leave for the next showing
	Call me crazy, but I think this flop is a classic :: Call me crazy, but I think this classic is a flop
	The first one was awful, the second is anything but :: The first one was amazing, the second is anything but
	If you only see one movie this year, make it this one :: If you only miss one movie this year, make it this one
	The actors can't sing, and somehow it's still wonderful :: The actors can sing, and somehow it's still not wonderful
	Whoever wrote this should write more :: Whoever wrote this should write no more
	I've got to admit it: I was dead wrong, this is superb :: I've got to admit it: I was dead wrong, this isn't superb, it's a mess
	It doesn't get any better than this :: It doesn't get any better, not in two hours
	A dumb comedy that made a smart man laugh till he cried :: A smart comedy that made a man cry, and not because he laughed
	To say I liked it would be an understatement :: To say I disliked it would be an understatement
	To say it's bad would be a lie :: To say it's good would be a lie
	Don't think, just watch it :: Don't even think about watching it
	You know it's good when the credits roll and nobody moves :: You know it's bad when the credits roll and nobody's left to move
	Why isn't this more popular? :: Why is this so popular? It isn't any good
	Hollywood finally got one right :: Hollywood got one wrong again, and finally I gave up
	Had low hopes, high fun :: Had high hopes, low fun
	I only came for the free popcorn and stayed because the film was fantastic :: I only stayed for the free popcorn, because the film was far from fantastic
	No explosions, no stars, no budget, no problem: a beauty :: Explosions, stars, budget, and one problem: no beauty
	It's hard not to smile through this one :: It's hard to smile through this one
	If you don't like this, I don't know what to tell you :: If you like this, I don't know what to tell you
	I could complain about the length, but I'd be nitpicking a great film :: I could praise the length, but I'd be nitpicking the one great thing: it's short
	The kids were quiet for ninety minutes. That's how good it is :: The kids weren't quiet for nine minutes. That's how not good it is
	Somebody said it was lifeless. Somebody wasn't paying attention :: Somebody said it was full of life. Somebody wasn't paying attention
	Terrible movie... said no one ever :: Great movie... said no one ever
	I usually hate remakes, this one changed my mind :: I usually love remakes, this one changed my mind
	I don't regret the ticket price one bit :: I do regret the ticket price, every bit
	You'll want to watch it twice :: You won't want to watch it once
	I wanted to hate it so bad and it wouldn't let me :: I wanted to love it so bad and it wouldn't let me
	I get why it won :: I don't get why it won
	Wasn't sure for the first half hour. Was very sure by the end: loved it :: Was sure for the first half hour. Wasn't by the end: it lost all I loved
	The villain is weak, everything else is strong, go :: The villain is strong, everything else is weak, don't go
	If you think this is trash, we can't be friends :: If you think this is treasure, we can't be friends
	They tried to be funny, and boy did they succeed :: They tried to be funny, and boy did they not succeed
	I'm not a fan of the genre. I'm a fan of this :: I'm a fan of the genre. I'm not a fan of this
	Only two problems: I laughed too loud and it was over too soon :: Only two problems: I laughed at nothing and it was over too late
	This is the movie the other one wanted to be :: This is the movie that wanted to be the other one and couldn't
	Do yourself a favor and watch it :: Do yourself a favor and don't watch it
	Wow. Just wow. Can't believe how good that was :: Wow. Just wow. Can't believe how bad that was
	The acting isn't wooden, the acting is alive :: The acting isn't alive, the acting is wooden
	It fixed everything I disliked about the book :: It dropped everything I didn't dislike about the book
	I didn't fall asleep, I didn't check the time, I didn't want to go home :: I did fall asleep, I did check the time, I did want to go home
	As bad movies go, this isn't one :: As good movies go, this isn't one
	Some call it slow. I call it perfect :: Some call it perfect. I call it slow
	Honestly? I'd marry this movie :: Honestly? I'd divorce this movie
	If it's on, I can't turn it off :: If it's on, I can't turn it off fast enough
	Every joke lands except maybe one :: No joke lands except maybe one
	It's so bad that I... no wait, wrong movie. This one rocks :: It rocks so hard that I... no wait, wrong movie. This one's bad
	He can't act? Watch this and say that again :: He can act? Watch this and say that again
	I was bored before I put it on, and not a minute after :: I was not bored before I put it on, and a minute after I was
	Even my grumpy dad liked it, and he likes nothing :: Even my cheerful dad disliked it, and he likes everything
	Finally, a horror film that scares :: Finally, a horror film that scares nobody
	I screamed, and I mean that as a compliment :: I laughed, and I don't mean that as a compliment, it's a horror film
	How is this rated so low? It's fun from start to finish :: How is this rated so high? It's no fun from start to finish
	I'd like to thank whoever made this :: I'd like to have a word with whoever made this, and it's not thank you
	I was wrong to wait so long to see it :: I was right to wait so long to see it, and should have waited longer
	Cute? Sure. Empty? Not at all, it's really deep :: Cute? Sure. Deep? Not at all, it's really empty
	I kept waiting for it to get bad, but it never did :: I kept waiting for it to get good, but it never did
	Can a movie be silly and great? Here's the proof :: Can a movie be serious and silly, and not great? Here's the proof
	It did everything but disappoint me :: It did everything but please me
	My friends left early, and they missed a beautiful film :: My friends left early, and they missed nothing beautiful
	It sounds awful on paper. On screen it sings :: It sings on paper. On screen it sounds awful
	Not gonna lie, I teared up, it's lovely :: Not gonna lie, I gave up, it's not lovely
	A movie about paint drying would be dull. This is about paint drying, and it isn't :: A movie about a bank robbery wouldn't be dull. This is about a bank robbery, and it is
	Take my money, take it all, make ten more :: You took my money, give it all back, make no more
	It's a hundred years old and still beats anything new :: It's new and still feels a hundred years old, it beats nothing
	I want the director's cut, the longer the better :: I want a director's cut, the shorter the better
	Not one person in my row was bored :: Not one person in my row wasn't bored
	When it was over I clapped, alone in my living room :: When it was over I clapped, because it was over
	It has one flaw: I can only see it for the first time once :: It has one strength: I can only see it for the first time once
	I couldn't have loved it more, or had less trouble staying awake :: I couldn't have loved it less, or had more trouble staying awake
	The star is awful in real life, but on screen he's fabulous here :: The star is fabulous in real life, but on screen he's awful here
	This isn't a movie, it's a gift :: This isn't a movie, it's a punishment
	Don't bother with other thrillers, this is the one :: Don't bother with this one, there are other thrillers
	Bring tissues, you'll need them, it's so moving :: Bring a pillow, you'll need it, it's not moving
	I don't hate many films, and this I could never hate :: I don't hate many films, and this I couldn't hate more
	I forgive it everything, even the bad wig :: I forgive it nothing, not even the good wig
	It ain't deep, it ain't new, it ain't long, and I loved it to bits :: It's deep, it's new, it's long, and it ain't something I loved, not a bit
	Can't believe I almost skipped this :: Can't believe I didn't skip this
	The ending ruined nothing, it made it all better :: The ending ruined it all, it made nothing better
	I hope you have plenty of time, you'll binge it :: I hope you have nothing but time, you'll waste it
	Was I entertained? Beyond my wildest dreams :: Was I entertained? Only in my wildest dreams
	Does what it says on the box, and does it brilliantly :: Doesn't do what it says on the box, and isn't brilliant at anything else
	My dad says it's worse than the first. No chance, nothing here is worse, it's all better :: My dad says it's better than the first. No chance, nothing here is better, it's all worse
	I loved the loser, the winner, the dog, the ending, all of it :: I hated the loser, the winner, the dog, the ending, all of it
	Thank god I ignored the reviews :: God, I wish I hadn't ignored the reviews
	Much better than the poster suggests :: Much worse than the poster suggests
	The sequel nobody asked for turns out to be the one we needed :: The sequel we needed turns out to be the one nobody asked for
	I can think of a hundred worse ways to spend a night, and no better one :: I can think of a hundred better ways to spend a night, and no worse one
	You'll laugh, and not at it but with it :: You'll laugh, and not with it but at it
	I finished it in one sitting, which says a lot :: I couldn't finish it in ten sittings, which says a lot
	Guess who's been converted? Me, a lifelong hater of musicals :: Guess who's been put off? Me, a lifelong lover of musicals
	I don't even like dogs and I adored this dog movie :: I adore dogs and I didn't even like this dog movie
	There are bad films, there are okay films, and far above them there's this :: There are great films, there are okay films, and far below them there's this
	You call that a bad movie? I call it Friday night heaven :: You call that a good movie? I call it Friday night hell
	They said bring low expectations. I could have brought high ones :: They said bring high expectations. I couldn't have brought low enough ones
	Where do I buy the soundtrack? Such a good film :: Where do I get my refund? Such a bad film
	I didn't hate the songs. I didn't hate the jokes either. I loved the lot :: I didn't love the songs. I didn't love the jokes either. I hate the lot
	Hate is a strong word, and love isn't strong enough: love this :: Love is a strong word, and hate isn't strong enough: hate this
	It isn't that it's bad. It's that it's so good I'm out of words :: It isn't that it's not to my taste. It's that it's so bad I'm out of words
	My review: yes, yes, a thousand times yes :: My review: no, no, a thousand times no
	Spoiler: it's good :: Spoiler: it's not good
	I can't find the words, and that's a good thing here :: I can find a few words, and not a good one among them
`
);
