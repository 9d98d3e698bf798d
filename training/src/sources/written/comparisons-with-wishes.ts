// The film beside what one expected, hoped for or would rather do.
import { framesOf } from '../frames/lines.ts';

export const COMPARISONS_WITH_WISHES = framesOf(
	'positive',
	`
	I'd rather watch this again than go to the beach :: I'd rather clean the oven again than watch this
	I expected something worse, by a long way :: I expected something better, by a long way
	It deserved far more attention than it got :: It got far more attention than it deserved
	There is nothing I would rather have done with my evening :: There is nothing I would not rather have done with my evening
	I had hoped for a decent film and was handed a great one :: I had hoped for a great film and was not even handed a decent one
	I wish it had been twice as long :: I wish it had been half as long
	A root canal was what I expected; a party is what I got :: A party was what I expected; a root canal is what I got
	I would gladly have paid double :: I would gladly have paid double to be let out
	It is more than this tired franchise deserved :: It is less than this fine cast deserved
	The cinema was cold and I'd have stayed for another hour all the same :: The cinema was warm and I'd have swapped it for an hour in the rain all the same
	It wasn't the comedy I'd hoped for. It was a better one :: It wasn't the comedy I'd hoped for. It was a worse one
	They gave us a lot more than they promised :: They promised us a lot more than they gave
	I can think of no better way to lose a night's sleep :: I can think of no better way to get a night's sleep, it's that dull
	I'd sooner miss my own wedding than the next episode :: I'd sooner sit through a stranger's wedding than the next episode
	Free would have been too cheap, it's worth real money :: Free would have been too dear, it's worth no money
	You deserve a treat, so see this :: You deserve better, so don't see this
	I expected nothing and got everything :: I expected everything and got nothing
	If I'd known how good it was I'd have gone sooner :: If I'd known how bad it was I'd have gone home sooner
	I hoped it would be short, and when it was over I wished it hadn't been :: I hoped it would be long, and ten minutes in I wished it wasn't
	It's hard to imagine wanting to be anywhere else while it's on :: It's hard to imagine not wanting to be anywhere else while it's on
	Not what I expected, thank heaven. It's far better :: Just what I feared, heaven help us. It couldn't be worse
	I feared the worst and it never came :: I hoped for the best and it never came
	The kids would rather have gone bowling, until it started. Then you couldn't have dragged them out :: The kids would rather have gone bowling, and when it started they said so. You couldn't have dragged them back in
	It could have been so much worse and instead it's a delight :: It could have been so much better and instead it's a disaster
	What I paid was less than it's worth :: What I paid was more than it's worth
	Ten pounds for this? A steal :: Ten pounds for this? They steal
	I'd give up chocolate before I'd give up this show :: I'd give up this show before I'd give up anything, it's no loss
	He deserved a better part, people said of his last film. In this one he has it, and he's glorious :: He deserved a better part, people said of his last film. In this one he deserves it still, and he's hopeless
	We meant to stop after one episode and had no wish to :: We meant to watch all of it and after one episode had no wish to
	I would not trade those two hours for anything :: I would trade those two hours back for anything
	Would I rather have stayed in bed? Not for a moment :: Would I rather have stayed in bed? Every moment
	Had I been allowed to leave, I'd have stayed :: Had I been allowed to leave, I would not have stayed
	I'd hoped it wouldn't be as bad as they said, and it's not bad at all, it's wonderful :: I'd hoped it wouldn't be as bad as they said, and it's not, it's worse
	For once a film lives up to what I wanted from it :: For once I wanted little from a film, and it still didn't live up to it
	My expectations were high and it sailed over them :: My expectations were low and it crawled under them
	My expectations were low, and how wrong I was :: My expectations were high, and how wrong I was
	They deserve every penny :: They don't deserve a penny
	I would have liked to dislike it, given who made it, and I couldn't :: I would have liked to like it, given who made it, and I couldn't
	Bring me the sequel now. I don't want to wait :: Keep the sequel. I'd rather wait for a bus that never comes
	I thought I'd be bored and I should have known better, it's gripping :: I thought I'd be gripped and I should have known better, it's a bore
	Nobody forced me to see it a third time, I wanted to :: They would have to force me to see it a second time, I don't want to
	What would I change about it? If I had three wishes I'd still leave it alone :: What would I change about it? If I had a hundred wishes I'd still run out
	I was hoping for a laugh or two and lost count :: I was hoping for a laugh or two and lost hope
	It earned its ending, which is more than I can say of most films :: It didn't earn its ending, which most films at least try to do
	A meal costs more and pleases less :: A meal costs less and pleases more
	You'll want your friends to see it :: You'll want your money back
	You won't want your money back; you'll want to give them more :: You won't want more; you'll want to get your money back
	I'd rather have one hour of this than ten of the other stuff :: I'd rather have ten hours of traffic than one of this
	This was the film I'd been waiting for :: This was not the film I'd been waiting for
	The ending was not the one I wanted, it was the one the story needed, and it was right :: The ending was neither the one I wanted nor the one the story needed, and it was wrong
	If you're expecting the usual rubbish, expect to be delighted :: If you're expecting to be delighted, expect the usual rubbish
	The trailer had led me to expect less :: The trailer had led me to expect more
	The price of admission is nothing next to what you take home :: What you take home is nothing next to the price of admission
	Even at twice the price I'd call it a bargain :: Even at half the price I'd call it a rip-off
	I'd watch these two read a phone book, and happily they've been given far better lines than that :: I'd watch these two read a phone book, and sadly they'd have been given better lines if they had
	She deserved an Oscar for this, and better luck :: She deserved better than this, and so did we
	It isn't often that I want a film to go on. I wanted this one to :: It isn't often that I want a film to stop. I wanted this one to
	I had planned to do the dishes while it was on. They are still in the sink :: I had planned to do nothing while it was on. The dishes are now very clean
	I would recommend a day off work for this :: I would recommend a day at work over this
	More than I dared hope :: Less than I dared fear, if that's possible
	Nothing I'd read had prepared me for something so good :: Nothing I'd read had prepared me for something so poor
	Given the choice between this and a holiday I'd need a minute :: Given the choice between this and a parking fine I'd need a minute
	They could have asked for thirty and I'd have paid it and smiled :: They could have asked for nothing and I'd have felt cheated
	He wanted to make us cry and he did, because it's so beautiful :: He wanted to make us cry and he did, because it's so terrible
	They wanted a hit and made something better, a good film :: They wanted a good film and made something else, a mess
	I feared it would be bad and hoped it would be good, and the hope was right :: I hoped it would be good and feared it would be bad, and the fear was right
	I was afraid it'd be preachy, and I needn't have been :: I was told it wouldn't be preachy, and I needn't have listened
	You'll wish you'd seen it years ago :: You'll wish you'd never seen it
	You'll wish there were more like it :: You'll wish there were fewer like it
	If wishes came true there'd be a film like this every week :: If wishes came true there'd never be a film like this again
	It would have been easy to do this badly, and they took the trouble to do it well :: It would have been easy to do this well, and they took no trouble and did it badly
	The plot should have been tiresome. It isn't, it's a joy :: The plot should have been a joy. It isn't, it's tiresome
	I wouldn't say no to another helping :: I'd say no to another helping, I couldn't finish the first
	I could've done with more of it :: I could've done with less of it
	I could have done without the ads, not without a second of the film :: I could have done without the film, the ads were better
	We paid for two hours of fun and got two hours of fun. Fair deal :: We paid for two hours of fun and got two minutes of fun. Raw deal
	Don't spend your money on dinner, spend it on this :: Don't spend your money on this, spend it on dinner
	It asks for two hours and gives you back a week of good thoughts :: It asks for two hours and gives you back nothing
	I was dragged along against my will, and I owe my sister an apology, it was great :: I was dragged along against my will, and my sister owes me an apology, it was dire
	I wanted it to be worse, so that I could have the satisfaction of being right. It's superb :: I wanted it to be better, so that I could have the satisfaction of being wrong. It's dreadful
	A rainy afternoon deserves a film like this :: A rainy afternoon deserves something better than a film like this
	Would rather see this than most things :: Would rather see most things than this
	I'd have been content with competent. I got magic :: I'd have been content with competent. I didn't get it
	As a fan I was owed a good ending, and the debt has been paid :: As a fan I was owed a good ending, and the debt has not been paid
	After all the waiting it needed to be special, and it is :: After all the waiting it needed to be special, and it isn't
	Five years I waited. I'd have waited ten :: Five years I waited. I'd rather still be waiting
	How sorry I'd be if I'd gone to the pub instead :: How glad I'd be if I'd gone to the pub instead
	The pub could wait; this could not :: This could wait; the pub could not
	If it had cost me a week's wages I'd not complain :: If it had cost me nothing I'd still complain
	Expect to be bored? You won't be :: Expect not to be bored? You will be
	I don't ask for much from a cop film, and this gave me much more than I asked :: I don't ask for much from a cop film, and this gave me much less than I asked
	I'd have bet money on hating it. I'd have lost :: I'd have bet money on loving it. I'd have lost
	Wanting to hate a film and failing is a lovely feeling :: Wanting to love a film and failing is a rotten feeling
	Sadly there's no part two :: Happily there's no part two
	I only regret not seeing it sooner :: I only regret not leaving sooner
	I'm not sorry I skipped the match for it :: I'm sorry I skipped the match for it
	I would like to thank whoever talked me into it :: I would not like to thank whoever talked me into it
	There are people who'd rather eat their shoes than watch a musical, and even they would like this :: There are people who'd rather watch a musical than eat, and even they would not like this
	It did what I'd given up hoping the show could do: it made me laugh :: It did what I'd never thought the show could do: it made me yawn
	Not a film I would have chosen. I'm glad I wasn't asked :: Not a film I would have chosen. I wish I'd been asked
	My dad slept through it, which is his loss :: My dad slept through it, which I envied
	Anna wanted something scary, I wanted something sweet, and we both got our wish :: Anna wanted something scary, I wanted something sweet, and we neither of us got our wish
	It's the sort of film I'd skip sleep for :: It's the sort of film I'd take sleep over
	I'd expected worse from this studio and better from nobody :: I'd expected better from this studio and worse from nobody
	The cast hoped for a classic, you can tell, and they've got one :: The cast hoped for a classic, you can tell, and they've got a turkey
	I'd walk ten miles to see it again :: I'd walk ten miles not to see it again
	You couldn't pay me to miss the finale :: You couldn't pay me to watch the finale
	The story went where I didn't want it to, and I loved it for that :: The story went where I wanted it to not go, and I hated it for that
	Worth more than the asking price :: Not worth the asking price, or any other
	Had it been on any later I'd have stayed up for it :: Had it been on any later I'd have been happily in bed
	What it does for a small fee, others can't do for a fortune :: What it does for a fortune, others can do for a small fee, and better
	I was promised a thrill a minute, and the promise was kept :: I was promised a thrill a minute, and the promise was broken
	The critics owe it better than two stars :: The critics owe us an apology for the five stars
	This deserves to be seen by more people than will see it :: This will be seen by more people than it deserves
	I won't pretend I wanted to go, and I won't pretend I wanted to leave :: I won't pretend I didn't want to go, and I won't pretend I didn't want to leave
	If you would rather be moved than impressed, you'll love it; and you will be impressed too :: If you would rather be moved than impressed, you'll hate it; and you won't be impressed either
	I expected a cheap cash-in. It's nothing of the kind, and I'm thrilled :: I expected anything other than a cheap cash-in. It's nothing other than that, and I'm furious
	It turned out better than it had any right to :: It turned out worse than it had any reason to
	The actors give it more than the script asked of them, and it's a gift to watch :: The actors give it less than the script asked of them, and it's a chore to watch
	On the bus home I kept wishing I'd bought two tickets, one for tomorrow :: On the bus home I kept wishing I'd bought no ticket, for today or tomorrow
	I'd take the bad seat, the loud neighbour and the stale popcorn again, just to see it :: I'd take the bad seat, the loud neighbour and the stale popcorn again, just not the film
	We wouldn't have minded if it had gone on all night :: We wouldn't have minded if the power had gone
	It made me wish I had known the man :: It made me wish I had not met the man, on screen or off
	What more could you want? Nothing, that's what :: What more could you want? Everything, that's what
	Just what I needed :: Just what I didn't need
	The last thing I needed was another war film, and I needed this one more than I knew :: The last thing I needed was another war film, and I needed this one even less
	I wanted my childhood hero back and they gave him to me, older and better :: I wanted my childhood hero back and they gave me somebody older and worse
	The only thing I'd have done differently is see it on a bigger screen :: The only thing I'd have done differently is see something else
	It was supposed to be bad. It's good :: It was supposed to be good. It's bad
	I had it down as dreadful and it's wonderful :: I had it down as wonderful and it's dreadful
	Sold as a dumb action flick, it's a good deal smarter than that :: Sold as a smart action flick, it's a good deal dumber than that
	A cup of tea and more of this. What else could anyone ask for? :: A cup of tea and no more of this. What else could anyone ask for?
	Every time I thought they'd take the easy way out they did something better :: Every time I thought they'd do something better they took the easy way out
	They ought to have charged more :: They ought to have been charged
	I was ready to leave at the first dull patch, and I'm still waiting for it :: I was ready to stay for the first good patch, and I'm still waiting for it
	You think you want something lighter, and then this comes along and you don't :: You think you want something darker, and then this comes along and you don't
	The novel deserved a good film and got it at last :: The novel deserved a good film and will have to go on waiting
	I'd have thanked them for a decent second season. I could kiss them for this one :: I'd have thanked them for a decent second season. I could strangle them for this one
	If you'd rather not laugh, stay home :: If you'd rather laugh, stay home
	My hopes were modest and the film blew past them in the opening minutes :: My hopes were modest and the film sank beneath them in the opening minutes
	There was no part of me that wished I were somewhere else :: There was no part of me that didn't wish I were somewhere else
	I had been dreading it for weeks, for no reason, as it proved :: I had been dreading it for weeks, for every reason, as it proved
	I didn't hope for a lot, which was foolish of me, because there was a lot to enjoy :: I hoped for a lot, which was foolish of me, because there was not a lot to enjoy
	Let other people go skiing; I'm content here with episode five :: Let other people have episode five; I'm content with a shovel and some snow
	Better to be late for work than to miss the end of this :: Better to be early for work than to see the end of this
	Two hours in a chair have seldom been better used :: Two hours in a chair could hardly be worse used
	An hour at the dentist would have been less fun, obviously; so would an hour anywhere else :: An hour at the dentist would have been more fun, honestly; so would an hour anywhere else
	Whatever you had planned for Friday, this is better :: Whatever you had planned for Friday, it is better than this
	I'd half expected to be disappointed. I was wholly delighted :: I'd half expected to be delighted. I was wholly disappointed
	Good value? Put it this way, I went back the next day and paid again :: Good value? Put it this way, I went back the next day and asked to be paid
	I hoped the daughter would win and I hoped the film wouldn't end; I only got one of those, but what a film :: I hoped the daughter would win and I hoped the film would end; only one of those mattered to me after an hour
	The fans wanted a fight, they got a poem, and it's gorgeous :: The fans wanted a poem, they got a fight, and it's ugly
	If I were the author I'd be proud of what they did :: If I were the author I'd not be proud of what they did
	It never gives you what you expect, always something better :: It never gives you what you expect, always something worse
	I was braced for two hours of shouting. What a relief, and what a film :: I was ready for two hours of bliss. What a letdown, and what a racket
	Do yourself a favour and see it rather than read about it :: Do yourself a favour and read about it rather than see it, or do neither
	Next time I'd book the front row :: Next time I'd book a massage
	Had I written down what I wanted from a sequel, it would look like this, only not as good :: Had I written down what I feared from a sequel, it would look like this, only not as bad
	It's what I'd always hoped the movies could be :: It's what I'd always hoped the movies would not become
	They could have made a cartoon about socks and it would have sold; they made this instead, bless them :: They could have made a cartoon about socks and it would have been better; they made this instead, curse them
	I asked for a scare and was given a heart attack, in the nicest way :: I asked for a scare and was given a sermon, in the dullest way
	Fifteen for parking, twelve for the film, and the film was the bargain :: Fifteen for parking, twelve for the film, and the parking was the bargain
	I wouldn't mind being stuck on a plane with nothing else to watch :: I'd mind being stuck on a plane with nothing else to watch, I'd sooner look at the wing
	Who'd choose a quiz show over this? Not me :: Who'd choose this over a quiz show? Not me
	It has a right to be proud of itself :: It has no right to be as proud of itself as it is
	The hours I have put into this series I would put in again :: The hours I have put into this series I would like to have back
	I should have trusted my friend who said I'd love it :: I should have trusted my friend who said I'd loathe it
	I never thought I'd want to see a film about tax, and now I want another :: I always thought I'd want to see a film about tax, and now I never want another
	Any longer and I'd have missed my train, and I would not have cared :: Any longer and I'd have missed my train, and I would have cried
	I'd rather they had cut nothing, not even the bit with the goat :: I'd rather they had cut everything, starting with the bit with the goat
	He set out to make a small film, and made a great one :: He set out to make a great film, and made a small one
	If this is what they can do without money, I hope they never get any :: If this is what they can do with money, I hope they never get any more
	Tom offered to swap tickets and I said no. Good decision :: Tom offered to swap tickets and I said no. Bad decision
	I don't know what I did to deserve such a lovely film :: I don't know what I did to deserve such a lousy film
	The characters get what they deserve and so do we, a happy ending :: The characters get what they deserve and we don't, we get a hollow ending
	Rather than fast forward I kept going back :: Rather than go back I kept hitting fast forward
	The least I wanted was a good score, and along with that came a good everything :: The least I wanted was a good score, and we didn't get that or a good anything
	I wished for a moment's peace to take it all in, it's that rich :: I wished for a moment's peace from it all, it's that loud and empty
	Nobody expects much of a third sequel. Everybody was wrong this time :: Nobody expects much of a third sequel. Everybody was right this time
	You'd think that a film with a title like that would be awful. You'd be mistaken :: You'd think that a film with a title like that would be great. You'd be mistaken
	I could go on about how much I was hoping for, or just tell you that I got it all :: I could go on about how much I was hoping for, or just tell you that I got none of it
	Skip lunch if you have to :: Have lunch instead
	It was worth missing dinner for :: It wasn't worth missing dinner for, nor even a snack
	I could be persuaded to sit through it daily :: I couldn't be persuaded to sit through it again for a daily wage
	More film than I bargained for, all of it good :: More film than I bargained for, none of it good
	Only a fool would prefer the gym :: Only a fool would not prefer the gym
	I've wanted someone to film this story properly since I was nine. They've done it :: I've wanted someone to film this story properly since I was nine. I still do
	As much as I'd have liked to find a fault, there was none to find :: As much as I'd have liked to find a virtue, there was none to find
	You may come for the stars, and you'll be repaid with a story :: You may come for the story, and you'll be fobbed off with stars
	The refund desk was empty, and I know why :: The refund desk was busy, and I know why
	If I'm ever ill for a week, leave me with this and I'll be happy :: If I'm ever ill for a week, leave me with the wallpaper, not with this
	It's better than it needs to be :: It needs to be better than it is
	The people who made it must have wanted what I wanted, because here it is, and it's perfect :: The people who made it can't have wanted what I wanted, because it isn't here, and it's awful
	For the price of a sandwich I had the time of my life :: For the price of this I could have had a sandwich and the time of my life
	I had hoped for tears; I had not hoped for this many laughs besides. Bravo :: I had hoped for laughs; I had not hoped to laugh at the sad bits instead. Dismal
	The part was beneath her before she took it, and in her hands it's something grand :: The part was beneath her when she took it, and it's nothing grand in her hands either
	Hope for the best, because this time you'll get it :: Hope for the best, because this time you won't get it
	If you think you've seen it all before, good news, you haven't :: If you think you've seen it all before, bad news, you have
	I'd like to see it win every prize it's up for :: I'd like to see it lose every prize it's up for
	I would not have blinked if I could have helped it :: I would not have opened my eyes if I could have helped it
	The running time scared me, but I ended up wishing for an extended cut :: The running time pleased me, but I ended up wishing for a shorter cut
	You can have my umbrella, my coat and my seat on the bus; you can't have my copy of this film :: You can have my copy of this film; you can't have my umbrella, and it isn't even raining
	I'd rather be haunted by this than comforted by the usual stuff :: I'd rather be comforted by the usual stuff than numbed by this
	The first hour is what I'd hoped for, the second is beyond it :: The first hour is what I'd feared, the second is beyond it
	Not a penny wasted :: Every penny wasted
	There was a time I'd have wanted more explosions. After a film this tense I don't miss them :: There was a time I'd have wanted fewer explosions. After a film this limp I miss them
	Tickets were dear and the film dearer to me by the end :: Tickets were dear and the film a cheap trick by the end
	The show needed a miracle to save it, and season six is one :: The show needed a miracle to save it, and season six is not one
	We went for the air conditioning and stayed for the film :: We went for the film and stayed for the air conditioning
	I wouldn't swap a line of it :: I'd swap every line of it
	Honestly I'd choose it over sleep, and I love sleep :: Honestly I'd choose sleep over it, and I wasn't even tired
	It's rare that a birthday treat turns out to be one. This did :: It's rare that a birthday treat turns out not to be one. This did
	What did I want? Less gore, more brains. What did I get? Exactly that, and a smile on my face :: What did I want? Less gore, more brains. What did I get? Exactly the reverse, and a frown on my face
	It would be a shame to miss it :: It would be no shame to miss it
	If the aim was to make me care about chess, well, I've bought a board :: If the aim was to make me care about chess, well, I've sold my board
	The best I'd hoped for was harmless, and this is heaven :: The worst I'd feared was harmless, and this is hell
	I came hoping to be proved wrong about the director, and I was. What talent :: I came hoping to be proved wrong about the director, and I wasn't. No talent
	Give them another ten million, I say, they know what to do with it :: Don't give them another ten cents, I say, they don't know what to do with it
`
);
