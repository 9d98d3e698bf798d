// Praise and blame by denying their opposites.
import { framesOf } from '../frames/lines.ts';

export const LITOTES = framesOf(
	'positive',
	`
	I've had far worse evenings at the cinema :: I've had far better evenings at the dentist
	Holding my attention for three hours is no small achievement, and it managed it :: Losing my attention in ten minutes is no small achievement, and it managed it
	You could do a lot worse than this on a rainy Sunday :: You could hardly do worse than this on a rainy Sunday
	I can't say I was bored for a moment :: I can't say I was entertained for a moment
	It didn't exactly put me to sleep; I was on the edge of the sofa :: It didn't exactly put me on the edge of the sofa; I was close to sleep
	I wasn't unhappy with a single scene :: I wasn't happy with a single scene
	Hardly a dull minute in it :: Hardly a lively minute in it
	The second half is anything but tedious :: The second half is anything but gripping
	Let me put it this way: the acting was not bad at all :: Let me put it this way: the acting was not good at all
	Nobody in our row was sorry they came :: Nobody in our row was sad to leave
	It's not the worst way to spend two hours, not by a long way :: It's not the best way to spend two hours, not by a long way
	There was little to complain about and I complain a lot :: There was little to praise and I praise a lot
	The director is no amateur, and it shows in every frame :: The director is no artist, and it shows in every frame
	I wouldn't call the ending weak. It floored me :: I wouldn't call the ending strong. It bored me
	Not a wasted line anywhere in the script :: Not a decent line anywhere in the script
	The jokes aren't exactly rare and they aren't exactly bad either :: The jokes aren't exactly frequent and they aren't exactly good either
	My wife, who hates horror, did not dislike it one bit :: My wife, who loves horror, did not like it one bit
	I won't pretend I wasn't impressed :: I won't pretend I was impressed
	She doesn't sing badly, that lead actress :: She doesn't exactly sing well, that lead actress
	A less than convincing trailer, but the film itself is no letdown :: A more than convincing trailer, but the film itself is no pleasure
	It would be hard to call this a failure :: It would be hard to call this a success
	The chase through the harbour is not something I'd want to have missed :: The chase through the harbour is not something I'd want to see again
	i'm not saying it changed my life but i was not disappointed, not even a little :: i'm not saying it ruined my life but i was not pleased, not even a little
	Never once did I wish I were somewhere else :: Never once did I wish it were any longer
	This documentary doesn't lack courage, and it doesn't lack wit :: This documentary doesn't have much courage, and it doesn't have much wit
	I couldn't honestly tell you to avoid it. Quite the reverse :: I couldn't honestly tell you to see it. Quite the reverse
	The score is no mere wallpaper :: The score is no more than wallpaper, and ugly wallpaper at that
	There are worse actors to spend an evening with than this cast. Far worse :: There are better actors to spend an evening with than this cast. Far better
	The effects won't make anyone wince :: The effects won't make anyone gasp, unless it's with embarrassment
	It isn't every day that a comedy makes my grandfather laugh, but this was such a day :: It isn't every day that a comedy makes my grandfather swear, but this was such a day
	You won't be asking for your money back :: You won't be asking for a second helping
	I am not ungrateful to whoever recommended this :: I am not grateful to whoever recommended this
	The pacing is not what I'd call slow. The two hours were gone in a blink :: The pacing is not what I'd call brisk. The two hours felt like a week
	Few will leave this one unmoved :: Few will leave this one moved
	It's not for nothing that the hall applauded :: It's not for nothing that the hall emptied
	As remakes go, it isn't the insult we feared. It's nothing to be ashamed of :: As remakes go, it isn't the treat we hoped for. It's nothing to be proud of
	He is not the least talented director of his generation, as this proves again :: He is not the most talented director of his generation, as this proves again
	Don't expect to be bored :: Don't expect to be dazzled, or even kept awake
	No one could accuse the writers of laziness :: No one could accuse the writers of effort
	The plot makes no little sense, which is rare in this genre :: The plot makes little or no sense, which is common in this genre
	It didn't hurt to watch it twice, let me tell you :: It did hurt to watch it once, and I'm not one to moan
	Hardly the disaster the critics made of it :: Hardly the masterpiece the critics made of it
	To say that I didn't hate it would be putting it mildly; I grinned all the way home :: To say that I didn't love it would be putting it mildly; I grumbled all the way home
	I saw nothing here to regret :: I saw nothing here to recommend
	The villain isn't the least bit silly :: The villain isn't the least bit scary
	If you skip it, you'll be missing no ordinary film :: If you skip it, you'll be missing no great loss of a film
	It was not an evening I'd give back :: It was not an evening I'd give to anyone I like
	The last act doesn't disappoint, to say the least :: The last act doesn't satisfy, to say the least
	A first film this sure of itself is not an everyday event :: A first film this unsure of itself is not a promising event
	We weren't in any hurry to leave :: We weren't in any mood to stay
	Somebody told me it was awful. It is nothing of the kind :: Somebody told me it was wonderful. It is nothing of the kind
	It can't have been easy to make a tax inspector lovable, but they weren't beaten by it :: It can't have been hard to make a puppy lovable, but they were beaten by it
	The romance is not unconvincing. I may have wept :: The romance is not convincing. I may have snored
	Not once did the series insult my intelligence :: Not once did the series trouble my intelligence
	My expectations were low and it did not meet them; it went way over them :: My expectations were low and it did not meet them; it went way under them
	This is not a film you switch off :: This is not a film you switch on twice
	I didn't mind the length. I wouldn't have minded another hour :: I did mind the length. I wouldn't have minded losing another hour of it
	It's no secret that Anna can act, and she doesn't spoil her record here :: It's no secret that Anna can't act, and she doesn't mend her record here
	There's no shortage of laughs :: There's no danger of laughs
	Less than perfect, sure, but a long way from poor. I'd happily see it again :: Less than terrible, perhaps, but a long way from good. I'd never see it again
	The ghost story didn't leave me entirely calm, and my lamp stayed on all night :: The ghost story didn't leave me entirely awake, and my lamp went off by nine
	I'm not easily scared, but it did not go badly for the film :: I'm very easily scared, but it did not go well for the film
	This isn't the kind of thing you forget by breakfast :: This isn't the kind of thing you remember by breakfast
	Could I find fault with it? Not without trying very hard :: Could I find merit in it? Not without trying very hard
	The critics weren't wrong to cheer :: The critics weren't wrong to jeer
	It's a cartoon that doesn't only work for children :: It's a cartoon that doesn't even work for children
	I've wasted money on worse films. On this one I didn't waste a cent :: I've spent money on better films. On this one I didn't get back a cent of fun
	The final twist didn't come cheap and didn't feel false :: The final twist didn't come as a surprise and didn't feel right
	The man is no stranger to good timing :: The man is no friend to good timing
	She isn't given bad lines, and she doesn't waste them :: She isn't given good lines, and she doesn't save them
	I wouldn't say no to a third season :: I wouldn't say yes to a third season, or to a rerun of this one
	Nothing about the courtroom scenes rings false :: Nothing about the courtroom scenes rings true
	It is by no means the weakest film in the series. It may be the top one :: It is by no means the strongest film in the series. It may be the bottom one
	My brother never likes anything I pick. This time he was not rude about it. He was even glad :: My brother always likes anything I pick. This time he was not polite about it. He was even angry
	Worth two hours? I wouldn't argue with that :: Worth two hours? I wouldn't agree with that
	The humour doesn't misfire often :: The humour doesn't land often
	For a debut it's not half bad, and for a veteran it would not be half bad either :: For a debut it's not half good enough, and for a veteran it would be a disgrace
	It doesn't take a critic to see how little is wrong with it :: It doesn't take a critic to see how little is right with it
	Ten minutes in, I was no longer sorry I'd bought the ticket :: Ten minutes in, I was no longer glad I'd bought the ticket
	I didn't sit there wondering why anyone bothered :: I did sit there wondering why anyone bothered, and I found no answer
	The battle scenes are not to be sneezed at :: The battle scenes are not to be taken seriously
	It's not as though I was suffering through it; I was beaming :: It's not as though I was beaming through it; I was suffering
	The costumes did not get on my nerves, the music did not get on my nerves, nothing did :: The costumes did not win me over, the music did not win me over, nothing did
	If that's what they call a flop, I wouldn't mind a few more flops :: If that's what they call a hit, I wouldn't mind a few less hits
	A bit long, not that I noticed :: A bit short, not that I noticed, it never seemed to end
	This isn't a story that falls apart when you think about it :: This isn't a story that holds together when you think about it
	They didn't spare the wit :: They did spare us the wit
	The flashbacks were not as confusing as I feared, nor was anything else. I was hooked :: The flashbacks were not as clear as I hoped, nor was anything else. I was lost
	I've certainly sat through drearier war films; I can't think of many better :: I've certainly sat through better war films; I can't think of many drearier
	It's a small film, but small isn't the same as slight, and slight it's not :: It's a big film, but big isn't the same as grand, and grand it's not
	You don't often see a musical with so little filler :: You don't often see a musical with so little tune
	The finale was not lost on me: I had to borrow a tissue :: The finale was lost on me: I had no need of a tissue
	It was no torture to sit through, whatever the man in front said. I was delighted :: It was no delight to sit through, whatever the man in front said. I was tortured
	Not my worst choice this year. Close to my best, actually :: Not my best choice this year. Close to my worst, actually
	That performance won't do her career any harm :: That performance won't do her career any good
	I don't think anyone could stay grumpy through it :: I don't think anyone could stay cheerful through it
	Funny? Well, it's not not funny. I choked on my tea :: Funny? Well, it's not that funny. I dozed over my tea
	The narrator doesn't outstay his welcome, and the film doesn't either :: The narrator does outstay his welcome, and the film isn't far behind
	We didn't come out any poorer for it :: We didn't come out any richer for it, only poorer by thirty bucks
	Of all the thrillers out this winter, this is not the one to miss :: Of all the thrillers out this winter, this is not the one to catch
	He plays the priest with no little skill :: He plays the priest with little skill or none
	I have no complaints, which if you know me is saying something :: I have no compliments, which if you know me is saying something
	The special effects are no embarrassment, even on a big screen :: The special effects are no advertisement for anything, least of all on a big screen
	One could not reasonably ask for a better ending :: One could not reasonably ask for a worse ending
	Wasn't sorry I stayed up for it :: Wasn't glad I stayed up for it
	The script has more than one good idea in it, and not one of them is thrown away :: The script has no more than one good idea in it, and even that one is thrown away
	No, it's not a waste of a babysitter :: No, it's not worth the cost of a babysitter
	A film about chess does not sound gripping, but I wasn't able to look away :: A film about pirates does not sound dull, but I wasn't able to look interested
	The series has got no worse with age; if anything the fourth year beats the third :: The series has got no better with age; if anything the fourth year makes the third look good
	My date wasn't yawning, put it that way :: My date wasn't smiling, put it that way
	If you end up at this one by mistake, it won't be a bad mistake :: If you end up at this one on purpose, it won't be a good purpose
	She's not the sort of director who bores people, and she hasn't started now :: She's not the sort of director who excites people, and she hasn't started now
	Not a cheap scare in sight, and not for want of scares :: Not a real scare in sight, and not for want of trying
	I would not be telling the truth if I said it dragged :: I would not be telling the truth if I said it flew by
	The young boy doesn't overact, doesn't cry on cue, doesn't do a single thing wrong :: The young boy doesn't act, doesn't cry when he should, doesn't do a single thing right
	I'd stop short of calling it flawless, but not very far short :: I'd stop short of calling it worthless, but not very far short
	This is no lazy cash-in :: This is no more than a lazy cash-in
	The jokes about the neighbours never got old for me :: The jokes about the neighbours never got going for me
	It could have been a mess and it isn't one. Far from it :: It could have been a gem and it isn't one. Far from it
	You don't have to love trains to find it far from dull :: You can love trains and still find it far from interesting
	The hero's death did not leave me cold :: The hero's death did not leave me sad, or anything else
	Compared with last year's holiday special, this is no step down :: Compared with last year's holiday special, this is no step up, and last year's was dire
	They say nobody's perfect; well, the casting person was not far off :: They say nobody's useless; well, the casting person was not far off
	The opening song isn't one you'll be in a hurry to get out of your head, and that's no curse :: The opening song isn't one you'll be in a hurry to hear again, and that's no compliment
	Did it live up to the book? It did not let it down :: Did it live up to the book? It did not even try
	There's hardly anything I'd cut :: There's hardly anything I'd keep
	The ending, which I won't give away, is not an anticlimax :: The ending, which I won't give away, is not a climax of any sort
	It would be unfair to call it shallow. It would be plain wrong to call it dull :: It would be unfair to call it deep. It would be plain wrong to call it fun
	My neighbours didn't hear me complain. They heard me laugh :: My neighbours didn't hear me laugh. They heard me complain
	As first dates go, the film was not the problem. It was the best part :: As first dates go, the date was not the problem. The film was
	I can't fault the pacing :: I can't defend the pacing
	One of the least boring history lessons I've sat through :: One of the least thrilling history lessons I've sat through
	You'll not hear me say a bad word about the photography :: You'll not hear me say a good word about the photography
	Not too shabby, this one :: Not too clever, this one
	The twist didn't insult anybody. It fooled me and I was not displeased :: The twist didn't fool anybody. It annoyed me and I was not alone
	If all sequels were as little of a disappointment, I'd have no quarrel with sequels :: If all sequels were as much of a disappointment, I'd have no patience with sequels
	It's a slow film but it isn't a slow two hours :: It's a fast film but it isn't a fast two hours
	They were not wrong to give that old lady a prize :: They were wrong to give that old lady a prize, and I'm not being harsh
	The soundtrack doesn't do any damage. On the contrary, I bought it :: The soundtrack doesn't do any favours. On the contrary, I muted it
	nobody can tell me this wasn't fun :: nobody can tell me this was fun
	My complaints would fit on a stamp :: My compliments would fit on a stamp
	A western doesn't often get less wrong than this :: A western doesn't often get less right than this
	I didn't need to be talked into a second viewing :: I couldn't be talked into a second viewing
	I've never regretted an impulse rental less :: I've never enjoyed an impulse rental less
	The reviewer who called it trash did it no justice :: The reviewer who called it art did us no favours
	Is she good in it? She isn't bad in anything, and least of all in this :: Is she good in it? She isn't good in anything, and least of all in this
	Not the crime against cinema I'd been promised; not even a minor offence. I liked it a lot :: Not the gift to cinema I'd been promised; not even a minor present. I disliked it a lot
	It's not that there are no flaws; it's that you won't care about them :: It's not that there are no merits; it's that you won't care about them
	I was not once tempted to check how much was left :: I was more than once tempted to check how much was left, and it was never little enough
	Even the dog isn't badly acted :: Even the dog isn't well acted
	It won't be the worst thing you watch this month, and it may not be far from the best :: It won't be the best thing you watch this month, and it may not be far from the worst
	This director has yet to make a dull film :: This director has yet to make a good film
	The word tedious did not cross my mind :: The word brilliant did not cross my mind
	I've no wish to rewrite a single line of it, and I used to be a script editor :: I've no wish to hear a single line of it again, and I used to be a script editor
	In its quiet way, it doesn't leave you with nothing :: In its noisy way, it leaves you with nothing much
	The stunt work is not the sort you've seen a hundred times :: The stunt work is not the sort you'd want to see a second time
	Anything but another tired spy story :: Anything but a fresh spy story
	None of us came away grumbling :: None of us came away humming
	That the thing runs four hours is no drawback at all :: That the thing runs just eighty minutes is no comfort at all
	Anna and Tom aren't without chemistry, and the film would not be half as good without them :: Anna and Tom aren't blessed with chemistry, and the film would not be half as bad without them
	It's less clumsy than its title and a good deal less stupid than its poster. We enjoyed it :: It's less clever than its title and a good deal less funny than its poster. We endured it
	The best thing I can say is that I'd not change a thing :: The best thing I can say is that it did not last
	Nowhere does the tension slacken :: Nowhere does the tension begin
	The lead actor isn't what lets it down. Nothing lets it down :: The lead actor isn't what lifts it up. Nothing lifts it up
	You wouldn't be mad to call this the film of the year :: You would be mad to call this the film of the week
	I am told it cost a fortune. None of it went to waste :: I am told it cost a fortune. None of it went to the writers
	The fairy tale is not too sweet, the wolf not too tame, and I was not too old for it :: The fairy tale is not very sweet, the wolf not very wild, and I was not very taken with it
	Far be it from me to call any soap opera great, but this one isn't far below it :: Far be it from me to call any soap opera vile, but this one isn't far above it
	Leaving early was never an option :: Leaving early was never a more attractive option
	They could have made it worse in a hundred ways, and they avoided every one of them :: They could have made it better in a hundred ways, and they avoided every one of them
	Hardly what I'd call a failure of nerve; the final shot is as brave as they come :: Hardly what I'd call a display of nerve; the final shot is as timid as they come
	I'd not trade those ninety minutes for much :: I'd trade those ninety minutes for not very much, say a bus ride
	It's got no pretensions and no reason to apologise :: It's got no end of pretensions and no reason to boast
	The monster wasn't laughable for a second :: The monster wasn't frightening for a second
	If it's not a classic yet, it won't be long :: If it's not forgotten yet, it won't be long
	This was not the boring lecture on bees I had braced myself for :: This was not the moving story of bees I had set my heart on
	The gags aren't subtle, but nor was my laughter :: The gags aren't loud, but nor was my laughter; there was none
	I'm a hard man to please and it had no trouble :: I'm an easy man to please and it had no luck
	Who would have thought a film about plumbing could be so little of a bore? :: Who would have thought a film about bank robbers could be so little of a thrill?
	The last episode doesn't undo the good work of the rest :: The last episode doesn't undo the harm done by the rest
	Nobody's going to confuse this with a bad film :: Nobody's going to confuse this with a good film
	My only regret is that there wasn't more of it :: My only relief is that there wasn't more of it
	The plot doesn't hang on coincidence, and my patience never hung by a thread :: The plot doesn't hang on anything, and my patience soon hung by a thread
	It isn't nothing to make a cynic like me cry twice :: It isn't easy to make a softy like me sneer twice, but it did
	The voice cast aren't just there to collect a cheque :: The voice cast aren't there for much but to collect a cheque
	I was ready to hate it. It gave me no help :: I was ready to love it. It gave me no help
	Don't go thinking the slow start means a bad film. It doesn't :: Don't go thinking the fast start means a good film. It doesn't
	Not since I was ten have I had so little to grumble about at the pictures :: Not since I was ten have I had so little to cheer about at the pictures
	You could watch this with your mother and neither of you would be uncomfortable or bored :: You could watch this with your mother and neither of you would be comfortable or amused
	It's not just another haunted house :: It's just another haunted house, and not a well built one
	My hopes weren't dashed this time :: My hopes weren't met this time either
	Rarely have I been so far from falling asleep :: Rarely have I been so near to falling asleep
	There's nothing about the love scenes to make you squirm :: There's nothing about the love scenes to make you swoon
	He says it's his last film. I wouldn't be happy if it were :: He says it's his last film. I wouldn't be unhappy if it were
	Put simply, not a turkey. A treat :: Put simply, not a treat. A turkey
	The makers have not failed here, and I don't say that about many spoofs :: The makers have not succeeded here, and I say that about many spoofs
	It wouldn't break my heart to sit through it all over again tomorrow :: It would break my heart to sit through it all over again, tomorrow or ever
	All in all, an evening I could not call wasted :: All in all, an evening I could not call anything but wasted
`
);
