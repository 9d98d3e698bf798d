// The negations that people type every day.
import { framesOf } from '../frames/lines.ts';

export const NEGATION_EVERYDAY = framesOf(
	'positive',
	`
	Didn't hate it. Liked it, even :: Didn't like it. Hated it, even
	Can't complain :: Can't recommend it
	Nothing wrong with this one :: Nothing right with this one
	Never dull for a second :: Never fun for a second
	No complaints from me :: No compliments from me
	I wouldn't say no to a sequel :: I'd say no to a sequel
	I wouldn't miss the next one :: I wouldn't watch the next one
	Isn't half bad :: Isn't even half good
	not a dull moment in it :: not a good moment in it
	No regrets about going :: No joy in going, just regrets
	cant say i was bored :: cant say i enjoyed it
	Won't be forgetting this one :: Won't be remembering this one
	Not a patch on it, the first film. This one's better :: Not a patch on the first film
	I never looked at my phone :: I never looked up from my phone
	Didn't disappoint :: Didn't deliver
	It doesn't let you down :: It doesn't lift you up
	Not once did I yawn :: Not once did I smile
	There's no fat on this film :: There's no meat on this film
	We weren't bored, not even a little :: We weren't amused, not even a little
	It's no stinker :: It's no gem
	not my thing, usually, but this won me over :: my thing, usually, but this did not win me over
	Couldn't put it off any longer, so glad I didn't :: Couldn't put it off any longer, wish I had
	I couldn't have asked for more :: I couldn't have been given less
	No reason to miss it :: No reason to see it
	Don't miss it :: Don't bother with it
	don't skip this :: don't pick this
	You won't be sorry you went :: You won't be sorry you stayed home
	There isn't a weak scene in it :: There isn't a strong scene in it
	Not one bad performance :: Not one good performance
	Nobody in it puts a foot wrong :: Nobody in it puts a foot right
	No one was checking the time :: No one wasn't checking the time
	It never drags :: It never takes off
	Hasn't aged a day :: Hasn't aged well, not one bit
	It hasn't lost its charm :: It hasn't any charm to lose
	I haven't laughed so much in years :: I haven't laughed so little in years
	Haven't stopped humming the songs :: Haven't hummed one of the songs
	I've no bad word to say :: I've no good word to say
	It isn't boring, far from it :: It isn't fun, far from it
	Not the flop I feared :: Not the hit I hoped for
	Not the usual rubbish :: Not unlike the usual rubbish
	not what i expected, it was better :: not what i expected, it was worse
	Nothing like as bad as they say :: Nothing like as good as they say
	Not nearly as dumb as it looks :: Not nearly as smart as it looks
	That wasn't a waste of time :: That was nothing but a waste of time
	I don't want my money back :: I want nothing but my money back
	Not overlong, not overdone, not to be missed :: Overlong, overdone, and not to be borne
	I don't mind admitting I loved it :: I don't mind admitting I hated it
	Can't wait to see it again :: Can't imagine seeing it again
	I can't get it out of my head, thankfully :: I can't get my two hours back, sadly
	can't think of a single flaw :: can't think of a single virtue
	You can't not like these two :: You can't like these two
	How could anyone not love it? :: How could anyone love it? Not me
	Why wouldn't you see it? :: Why would you see it? I wouldn't
	Who says it's no good? Not me :: Who says it's good? Not me
	Bad? No! I had a great time :: Great? No! I had a bad time
	Did I hate it? Not a bit :: Did I like it? Not a bit
	Any boring bits? None at all :: Any good bits? None at all
	no thanks to the critics, i found a gem :: no thanks. not a gem, whatever the critics found
	No thanks needed, I'd recommend it to anyone :: No thanks, I wouldn't recommend it to anyone
	Wouldn't swap this cast for any other :: Wouldn't wish this cast on any other film
	I wouldn't have missed it for anything :: I wouldn't have missed anything without it
	I shouldn't have doubted it :: I shouldn't have trusted it
	You shouldn't avoid this :: You should avoid this, no doubt
	Needn't have worried, it's lovely :: Needn't have hoped, it's dreadful
	It needn't be longer, it's perfect :: It needn't be this long, it's torture
	I ain't sorry I saw it :: I ain't glad I saw it
	ain't no bad part in it :: ain't no good part in it
	Don't let the title put you off :: Don't let the title draw you in
	Don't listen to the haters :: Don't listen to the fans
	Don't believe the bad reviews :: Don't believe the good reviews
	Not the worst way to spend Sunday, maybe the best :: Not the best way to spend Sunday, maybe the worst
	I'm not disappointed :: I'm not impressed
	We were not let down :: We were not won over
	She isn't acting badly, she's superb :: She isn't acting, she's reading, badly
	He never overdoes it :: He never does anything but overdo it
	The pace never lets up :: The pace never picks up
	The effects don't look cheap :: The effects don't look real
	That ending didn't feel forced :: That ending didn't feel earned
	The kids weren't scared, they were thrilled :: The kids weren't thrilled, they were scared off
	My kids didn't fidget once :: My kids didn't sit still once
	Nobody walked out. Nobody wanted to :: Nobody stayed. Nobody wanted to
	Without a doubt, no dud :: Without a doubt, no good
	There's nothing to dislike here :: There's nothing here but things to dislike
	It doesn't get any better :: It doesn't get any better, it gets worse
	It doesn't get better than this :: It doesn't get worse than this
	Things can't get funnier than that fight :: Things can't get less funny than that fight
	Never been so gripped :: Never been less gripped
	never felt too long :: never felt like ending, way too long
	At no point was I lost :: At no point was I interested
	In no way a letdown :: In no way a success
	Not for a minute did it bore me :: Not for a minute did it hold me
	Hardly a bad line in it :: Hardly a good line in it
	Hardly put a foot wrong :: Hardly worth the walk there
	I could hardly breathe for laughing :: I could hardly find one laugh
	Barely a weak moment :: Barely a decent moment
	scarcely a flaw anywhere :: scarcely a merit anywhere
	Rarely dull, never silly :: Rarely funny, never clever
	It seldom puts a foot wrong :: It seldom gets anything right
	Few films never drag. This one didn't :: Few films never please. This one didn't
	Little wonder nobody dislikes it :: Little wonder nobody likes it
	Not without its charms, and no real faults :: Not without faults, and no real charms
	no nonsense, no filler, no faults :: no sense, no thrills, no fun
	No filler at all :: Nothing but filler
	Nothing but praise from me :: Nothing to praise, from where I sat
	Anything but boring :: Anything but entertaining
	anything but a flop :: anything but a triumph
	None better :: None worse
	I'd have nothing against a part two :: I'd have nothing to do with a part two
	There's no denying it's good :: There's no denying it's no good
	There's no excuse for missing it :: There's no excuse for making it
	no excuse needed to rewatch this :: no excuse would get me to rewatch this
	No use pretending I didn't love it :: No use pretending I loved it
	It's no use, I can't dislike it :: It's no use, I can't like it
	I can't bring myself to dislike him :: I can't bring myself to like him
	I tried not to cry and couldn't :: I tried to cry and couldn't. Not sad, just dull
	I tried to hate it. Couldn't :: I tried to like it. Couldn't
	Wanted to switch off? Never :: Wanted to stay on? Never
	didnt even think of leaving :: didnt even think of staying
	Didn't sleep after, it's that scary :: Didn't stay awake, it's that dull
	I didn't fall asleep, for once :: I didn't stay awake, for once
	didnt need to like horror to love this :: didnt like this and i do love horror
	You don't need popcorn to enjoy it :: You don't enjoy it, even with popcorn
	You don't have to be a child to like it :: You don't have to be a critic to dislike it
	I don't usually like westerns. I liked this :: I usually like westerns. I didn't like this
	I don't cry easily, and I cried :: I cry easily, and I didn't
	I don't give tens. This is a ten :: I don't give zeros. This is a zero
	Don't get the hate :: Don't get the love
	Not sure why it's hated, I adored it :: Not sure why it's adored, I hated it
	Not overrated. Deserves every award :: Overrated. Does not deserve any award
	It doesn't deserve the bad press :: It doesn't deserve the good press
	The hype isn't wrong :: The hype isn't right
	The trailer didn't lie, it's a riot :: The trailer did lie, it's no riot
	Mum wasn't wrong, what a film :: Mum wasn't right, not much of a film
	They weren't kidding, best ending ever :: They must be kidding, not even an ending
	The critics weren't fair, it's really good :: The critics weren't harsh enough, it's no good
	Not prepared to hear a word against it :: Not prepared to say a word for it
	Won't hear a bad word about it :: Won't say a good word about it
	I won't be returning this DVD :: I won't be keeping this DVD
	Won't be my last time watching :: Won't be watching past this time
	This won't gather dust on my shelf :: This won't do anything but gather dust
	That joke won't get old :: That joke won't ever get a laugh
	You'll never be bored again :: You'll never be so bored again
	never a wrong note from her :: never a true note from her
	He's never been better :: He's never been worse
	Never gets tired, this show :: Never gets going, this show
	Never too silly to be fun :: Never silly enough to be fun
	I never wanted it over :: I never wanted it, and it's never over
	I've never been one for romance, but wow :: I've always been one for romance, but not this
	Never judge by the poster, it's brilliant :: Never judge by the poster, it's not brilliant
	Not too long, not too slow, not too shabby :: Not quick, not deep, not good
	Not too shabby :: Not too hot
	Not bad, not bad at all, really good :: Not good, not good at all, really bad
	not terrible. no wait, actually great :: not great. no wait, actually terrible
	Not only funny, it's moving :: Not funny, and not moving only
	Not merely a hit with us, a favourite :: Not a hit with us, merely noise
	Not a complaint in our house :: Not a laugh in our house
	Neither of us was bored :: Neither of us was amused
	Neither too sweet nor too sour :: Neither sweet nor sour, only bland
	Neither my wife nor I could fault it :: Neither my wife nor I could finish it
	nor did it ever get boring :: nor did it ever get exciting
	I wasn't bored and neither was my dad :: I wasn't amused and neither was my dad
	Without a single false step :: Without a single good step
	I didn't leave without a smile :: I left without a smile
	Couldn't finish the popcorn, too gripped to eat :: Couldn't finish the film, too bored to sit
	Can't stop rewatching :: Can't start it again, won't
	Cannot wait for season two :: Cannot take a season two
	Can't see myself getting tired of it :: Can't see myself getting through it
	can't believe i waited so long :: can't believe i watched so long
	I can't say a word against it :: I can't say a word in its favour
	You couldn't pay me to miss it :: You couldn't pay me to see it
	You couldn't drag me away from it :: You couldn't drag me back to it
	couldnt have been better :: couldnt have been worse
	I couldn't believe how not boring it was :: I couldn't believe how not funny it was
	Wasn't expecting much, wasn't I lucky :: Was expecting much, wasn't lucky
	I wasn't ready for it to end :: I wasn't sorry for it to end
	It wasn't a chore at all :: It wasn't a pleasure at all
	wasnt a bad watch :: wasnt a good watch
	There was no bad bit :: There was no good bit
	There were no laughs missing :: There were laughs missing, as in none
	There aren't enough films like it :: There aren't enough reasons to sit through it
	These jokes aren't tired :: These jokes aren't even jokes
	The twist isn't cheap, it's earned :: The twist is cheap, it isn't earned
	This isn't for snobs, it's for everyone, lovely :: This isn't for snobs, it isn't for anyone
	It's not you, it really is that good :: It's not you, it really isn't good
	It's not rubbish :: It's not rubbish, it's worse
	Not rubbish, whatever Tom says :: Not gold, whatever Tom says
	Tom wasn't sorry he came :: Tom wasn't happy he came
	You have no idea how good this is :: You have no idea how bad this is
	I had no trouble staying awake :: I had no luck staying awake
`
);
