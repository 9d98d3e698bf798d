// Worth of time, money and patience.
import { framesOf } from '../frames/lines.ts';

export const WORTH = framesOf(
	'positive',
	`
	I would happily have paid twice the price :: I would happily have paid twice the price to get out
	It more than repays the patience it asks for :: It costs more patience than it returns
	I'd have paid to see it again the same night :: I'd have paid not to see it at all
	Worth every minute of the long drive to the only cinema that showed it :: Not worth a minute of the short walk to the cinema next door
	Those are three hours I will never regret :: Those are three hours I will never get back
	You get far more out of it than you put in :: You put far more into it than you get out
	If time is money, this film did not take any of mine, it made me rich :: If time is money, this film did not give me any back, it left me broke
	Even at full price it's not too dear. A bargain :: Even for free it's too dear. A rip-off
	Give it your full attention and it'll reward you tenfold :: Give it your full attention and it'll give you nothing back
	My ticket cost twelve pounds, and I feel as if I've robbed them :: My ticket cost twelve pounds, and I feel as if I've been robbed
	Skip dinner if you must, but don't skip this :: Skip this, and don't skip dinner for it
	No refund needed, I got more than I paid for :: I need a refund, I got less than I paid for
	the best ten dollars I spent all year :: the worst ten dollars I spent all year
	I didn't once look at my watch :: I didn't once stop looking at my watch
	There are better ways to waste an evening, but this wasn't a waste at all; I had a fine time :: There are better ways to waste an evening, and almost any of them beats this; I had a dull time
	An hour of this is worth a week of most TV :: A week of this isn't worth an hour of most TV
	Stay up late for it, lose some sleep, you won't be sorry :: Don't stay up late for it, you'll lose some sleep and be sorry
	All that reading of subtitles isn't a burden for long; the story pays it off handsomely :: All that reading of subtitles is a burden for long; the story never pays it off
	Was it worth the babysitter? Yes, and I'd have hired two :: Was it worth the babysitter? No, and I should have stayed in with her
	Buy it rather than rent it, since you'll want to watch it over and over :: Rent it rather than buy it, or better still do neither, since you won't want to watch it once
	I've spent more on coffee and had far less joy :: I've spent less on coffee and had far more joy
	The box set is dear, and dirt cheap for what it gives you :: The box set is cheap, and far too dear for what it gives you
	Nothing about it wastes your time :: Everything about it wastes your time
	For the price of a sandwich you get a feast :: For the price of a feast you get a stale sandwich
	If you have only one free night this week, give it to this film :: If you have only one free night this week, don't give it to this film
	The effort of keeping up with the plot is repaid in full :: The effort of keeping up with the plot is repaid with nothing
	I'd trade a whole season of that other show for one episode of this :: I'd trade a whole season of this show for one episode of almost any other
	Tom fell asleep and missed a wonderful film. I was the lucky one :: Tom fell asleep and missed a woeful film. He was the lucky one
	What it takes from you in time it gives you back in laughter :: What it takes from you in time it never gives you back in laughter
	The worst part of the evening was paying for parking. The film was worth ten times that :: The best part of the evening was paying for parking. The film wasn't worth a tenth of that
	Not worth the fare? Nonsense. Run to see it, even if the fare is a tenth of your rent :: Worth the fare? Nonsense. Run from it, even if the fare is a tenth of the usual
	The extra cost of the big screen was well worth it for those views :: The extra cost of the big screen was a waste; there were no views
	My only complaint is that ninety minutes were not enough :: My only relief is that ninety minutes were all it lasted
	I would not give back one second of it :: I would give a lot to have back every second of it
	You could do a lot worse with your Saturday night, and hardly better :: You could do a lot better with your Saturday night, and hardly worse
	Money well spent? I'd call it the steal of the century :: Money well spent? I'd call it a theft by the cinema
	It isn't just the last ten minutes that are worth seeing, the rest is every bit as rich :: It isn't just the first ten minutes that aren't worth seeing, the rest is every bit as poor
	I watched it on a plane, for nothing, and felt I owed them money :: I watched it on a plane, for nothing, and felt they owed me money
	An afternoon with this beats an afternoon in the sun :: An afternoon in the rain beats an afternoon with this
	Few films pay you back so generously for sticking with them :: Few films pay you back so meanly for sticking with them
	Don't wait for it to be cheap. It's worth the full whack now :: Wait for it to be cheap. Then don't watch it even so
	I came in tired and broke and left feeling that I'd never spent money better :: I came in rested and flush and left feeling that I'd never spent money worse
	The second viewing was even more rewarding than the first :: The second viewing was even less rewarding than the first, and the first was a waste
	The patience you need for it is small beside the pleasure it brings :: The pleasure it brings is small beside the patience you need for it
	I'd sit through traffic for an hour to see this again :: I'd sit in traffic for an hour sooner than see this again
	Anyone who says it's a poor use of an evening is wrong; I'd spend another on it :: Anyone who says it's a good use of an evening is wrong; I'd not spend another on it
	Not a penny of the budget is wasted, nor a minute of your time :: Every penny of the budget is wasted, and every minute of your time
	it's free on the streaming site, and I'd gladly pay for it :: it's free on the streaming site, and that's still too much to pay for it
	Everything I gave up for it, including a birthday dinner, seems a small price for such a beauty :: Everything I gave up for it, including a boring dinner, seems too high a price for such a bore
	The longer you look at these animals the more you get back; a documentary to cherish :: The longer you look at these animals the less you get back; a documentary to avoid
	A life is short, and still I'd spend six more hours of mine on this saga :: A life is short, and I won't spend six more minutes of mine on this saga
	A bad seat, a bad cold, a bad crowd, and I would not have missed a minute of this :: A good seat, a good mood, a good crowd, and I would have missed every minute of this
	If you value your time, spend some of it here :: If you value your time, spend none of it here
	The game is better than its film? Don't save your money for the game; the film's worth both :: The film is better than its game? Save your money anyway; the two together aren't worth the bus fare
	I'd call the hour I spent on each episode an investment, and a smart one :: I'd call the hour I spent on each episode an investment, and a stupid one
	Hard work at first, easy to love after that, and worth all the sweat :: Hard work at first, harder after that, and not worth any of the sweat
	The joke takes five minutes to set up and there isn't one of them I'd cut :: The joke takes five minutes to set up and there isn't one of them I'd keep
	Cinema prices have gone mad, and for this I'd pay them without a grumble :: Cinema prices have gone mad, and for this I wouldn't pay the old ones
	Time flew, as it should :: Time crawled, as it shouldn't
	My kids wanted to stay for the next showing, and so did I :: My kids wanted to leave before the first song, and so did I
	The trouble you take to find this rare film won't be wasted :: The trouble you take to find this rare film will be wasted
	There's more value in its opening song than in the whole of the last sequel, and it only gets better :: There's more value in the opening song of the last sequel than in the whole of this, and it only gets worse
	You won't miss the two hours, you'll be grateful for them :: You'll miss the two hours, and you won't be grateful for anything
	A ticket for this is worth two for anything else on :: Two tickets for this are worth less than one for anything else on
	So rich that a single viewing hardly does it justice :: So poor that a single viewing is one too many
	I begrudge them nothing; the fee, the queue, the popcorn were all worth it :: I begrudge them everything; the fee, the queue, the popcorn, none were worth it
	It's long, but never longer than it should be, and what a prize at the end :: It's short, but still longer than it should be, and no prize at the end
	Hand over your money with a smile :: Hang on to your money with a smile
	Anna paid for me and I still owe her for the best night out in ages :: Anna paid for me and she still owes me for the worst night out in ages
	What you lose in sleep you gain in wonder :: What you lose in sleep you never gain in wonder
	The commentary is poor and doesn't matter, the film alone is worth the cost of the disc :: The commentary is rich and doesn't matter, the film alone ruins the worth of the disc
	Every rerun pays interest :: Even one run leaves you in debt
	It's no waste of talent, no waste of film, and no waste of your evening :: It's a waste of talent, a waste of film, and a waste of your evening
	Only an hour of that long miniseries is filler, and the other nine are worth ten of anyone's :: Only an hour of that long miniseries is not filler, and the other nine aren't worth one of anyone's
	The film cost me a friend who hated it, and it was worth it :: The film cost me a friend who had picked it, and it wasn't worth it
	Take a day off work if you have to. I did and would again :: Don't take a day off work for it. I did and wouldn't again
	You pay with your nerves and get great thrills in return :: You pay with your nerves and get no thrills in return
	One great speech would have been worth the fare, and there's none here that isn't great :: One great speech would have been worth the fare, and there's none here that is great
	For what the rental costs you'd be mad not to :: For what the rental costs you'd be mad to
	I invested eight seasons in these people and regret none of it after that finale :: I invested eight seasons in these people and can enjoy none of it after that finale
	If they charged by the laugh I couldn't afford it :: If they charged by the laugh it would be free
	I left the cinema lighter by fifteen dollars and happier than I'd been in weeks :: I left the cinema lighter by fifteen dollars and no happier than if I'd dropped them in a drain
	Too precious to rush; I'd let it take all the time it likes :: Too poor to linger; I'd not let it take any more of my time
	A trip to the dentist costs more and hurts, this costs little and heals :: A trip to the dentist costs more and hurts, and I'd still choose it over this
	To watch it is to have one's trust returned with interest :: To watch it is to have one's trust spent and never returned
	I asked for nothing but a few laughs for my fiver and got a hundred :: I asked for nothing but a few laughs for my fiver and got change from none
	None of the confusion matters once the ending makes it all worthwhile :: None of the ending matters, so the confusion was never worthwhile
	I kept thinking of all the people who'd enjoy it, and I've bought it for three of them :: I kept thinking of all the things I'd enjoy more, and I've listed thirty of them
	You'd be a fool to pass up a chance to see this on the big screen :: You'd be a fool not to pass up a chance to see this on the big screen
	As a way to spend your last ten bucks it can't be bettered :: As a way to spend your last ten bucks it can't be worse
	Spend the time :: Save the time
	Effort in, magic out :: Effort in, nothing out
	It's worth more than the sum they charge, more than the praise it gets, more than I can say :: It's worth less than the sum they charge, less than the praise it gets, less than I can say
	If somebody offered me my money back I'd refuse it :: If somebody offered me my money back I'd ask for double
	None of the long silences are empty, and sitting through them is its own reward :: All of the long silences are empty, and sitting through them has no reward
	Don't let your attention wander; there isn't any moment here that's unworthy of it :: Do let your attention wander; there isn't any moment here that's worthy of it
	The price of the ticket buys you the finest dance numbers in town :: The price of the ticket would buy you finer dance numbers anywhere in town
	I queued in the snow for this and would queue again barefoot :: I queued in the snow for this and should have stayed there, it was more fun
	In exchange for a little trust at the start you get a huge payoff :: In exchange for a huge amount of trust at the start you get little payoff
	Half the price would be fair for most films, double would be fair for this :: Full price would be fair for most films, nothing would be fair for this
	Sit with it. It gives more the longer you stay :: Don't sit with it. It gives less the longer you stay
	I've wasted whole weekends on worse and not had one tenth of the fun :: I've wasted whole weekends on better and not felt one tenth of the guilt
	The pleasure outlasts the cost by years :: The cost outlasts the pleasure, which never came, by years
	Why would anyone spend an evening doing anything else? :: Why would anyone spend an evening doing this and not anything else?
	Cheap at the price :: Dear at any price
	It rewards close watching :: It punishes close watching
	You've got ninety minutes? Then you have time for a small masterpiece :: You've got ninety minutes? Then you still don't have time for this small disaster
	I took my mother, who never likes anything, and she thanked me for the outing :: I took my mother, who likes everything, and she sent me the bill for the outing
	That such a modest fee lets you see acting of this rank is a miracle :: That such a hefty fee lets you see acting of this rank is a scandal
	Put down the phone, forget the washing up, and watch this tonight :: Pick up the phone, do the washing up, anything, just don't watch this tonight
	Having paid for one ticket I felt I'd seen five great films :: Having paid for one ticket I felt I'd lost the price of five great films
	I'd have walked home to save the fare for a second showing :: I'd have walked home in the hail to be spared the rest of the first showing
	not a wasted second, not a wasted word :: not a second that isn't wasted, not a word either
	Three hundred million dollars and for once it's money that made people happy :: Three hundred million dollars and once again it's money that made nobody happy
	Bring tissues and a spare evening, because you won't want to stop at one episode :: Bring coffee and a spare pillow, because you won't want to get to the end of one episode
	The puzzle is tough, but there isn't an hour spent on it that doesn't repay you :: The puzzle is tough, but there isn't an hour spent on it that does repay you
	You owe it to yourself to see this :: You owe it to yourself not to see this
	The least I can do for such a film is give it another two hours, with pleasure :: The most I can do for such a film is give it another two minutes, with pain
	It demands something from you, but it doesn't keep what it takes; you get it all back and more :: It demands something from you, but it doesn't give back what it takes; you lose it all and more
	If I could only keep one subscription it'd be for this series :: If I could only cancel one subscription it'd be for this series
	I don't usually buy the disc after the cinema. This time I bought two :: I usually buy the disc after the cinema. This time I'd hide if they gave me two
	The running time is long, the rewards are longer :: The running time is long, the rewards are short
	It may take an hour to get its hooks in, an hour I'd gladly spend again :: It may take an hour to get its hooks in, an hour I'd gladly have spent elsewhere
	Had I known how good it was I'd have taken the whole office :: Had I known how bad it was I'd have stayed at the office
	This is where your licence fee goes, and I'm proud of every penny :: This is where your licence fee goes, and I'm sick over every penny
	Nobody who buys a ticket will leave feeling short changed :: Anybody who buys a ticket will leave feeling short changed
	When it ended I sat there counting what I'd gained :: When it ended I sat there counting what I'd lost
	The climb is steep and the view from the top is worth all of it :: The climb is steep and the view from the top is worth none of it
	Well worth staying in for :: Not worth staying in for, or staying awake for
	I've been to weddings that cost more and cheered me less :: I've been to funerals that cost less and cheered me more
	Don't ask whether you can spare the time, ask whether you can bear to miss it :: Don't ask whether you can spare the time, ask whether you can bear to sit through it
	Its ideas keep giving long after you've forgotten what the ticket cost :: Its ideas stop giving long before you've forgotten what the ticket cost
	A small price for a big heart :: A big price for a small heart
	Even the trailers before it couldn't spoil an evening this well spent :: Even the trailers before it couldn't save an evening this badly spent
	My brother and I skipped the match for this and came out winners :: My brother and I skipped the match for this and came out losers
	The lead alone is worth the money, or double, and she isn't alone in being superb :: The lead alone would lose you the money, or double, and she isn't alone in being clueless
	He takes his time, and since he uses it so well I wouldn't hurry him :: He takes his time, and ours, and since he uses it so badly I wish someone would hurry him
	It's a film that returns your love :: It's a film that doesn't return your calls, let alone your love
	I can think of no better reason to have left the house :: I can think of no worse reason to have left the house
	They could have charged me on the way out and I'd have thrown in a tip :: They could have paid me on the way out and I'd have wanted more
	We gave it ten minutes and it won us over for life :: We gave it ten minutes and it didn't deserve five
	For those with limited time the short version: every episode is worth it :: For those with limited time the short version: no episode is worth it
	You'll get your money's worth in the first reel, and after that it's all profit :: You won't get your money's worth in the first reel, and after that it's all loss
	I got soaked, I got lost, I got there late, and the film made up for all of it :: I got a lift, I got a good seat, I got there early, and the film made me sorry for all of it
	This would be worth a flight to another country :: This wouldn't be worth a stroll to another room
	Whatever they paid the composer wasn't enough; the music is glorious :: Whatever they paid the composer was too much; the music is ghastly
	Whatever they paid the editor was well earned, the film flies :: Whatever they paid the editor was not earned, the film drags
	A second look is not a chore but a privilege :: A second look would be not a privilege but a punishment
	I had chores to do, and for the sake of this film I'm glad they weren't done :: I had chores to do, and in place of this film I'd gladly have done them twice
	The price tag is high. The quality is higher :: The price tag is low. The quality is lower
	My bad leg was killing me and the film was worth every step :: My bad leg was fine for once and the film was worth not one step
	They don't waste your time with a slow setup; you're in the thick of the fun at once :: They waste your time with a slow setup; you're never in the thick of any fun
	Is it too long? Not for me; I wouldn't have it shorter by a second :: Is it too short? Not for me; I wouldn't have it longer by a second
	I'd rather spend a night in jail with this on than a night in a palace without it :: I'd rather spend a night in jail without this than a night in a palace with it on
	It did me more good than a week's holiday at a fraction of the cost :: It did me less good than a bad cold at a hundred times the cost
	There isn't any attention it demands that it doesn't deserve :: There isn't any attention it deserves, whatever it demands
	Twelve episodes seemed a lot to ask, and by the third I was asking for more :: Twelve episodes seemed a lot to ask, and by the third I was asking for mercy
	I set aside the whole evening and it filled every bit of it with delight :: I set aside the whole evening and it killed every bit of it with drivel
	Time spent here isn't lost :: Time spent here is lost
	Each dull stretch, and there are two, is a fair price for the splendid hours around it :: Each splendid moment, and there are two, is a poor return for the dull hours around it
	The price is a few nightmares, and I'd pay it again tonight :: The price is a few yawns an hour, and I wouldn't pay it again
	Nobody could call this a waste of a good book :: Nobody could call this anything but a waste of a good book
	Not one of the eighty guests at our screening thought the evening wasted, me least of all :: Every one of the eighty guests at our screening thought the evening wasted, me most of all
	I get paid to watch films, and this one I'd have watched for nothing :: I get paid to watch films, and for this one I wasn't paid enough
	The more of your mind you bring to it, the more it has to offer :: The more of your mind you bring to it, the less it has to offer
	Never has a cheap ticket bought me so much :: Never has a ticket, cheap or not, bought me so little
	A lot of love went into this and a lot of love comes out :: A lot of money went into this and not a lot of anything comes out
	Even with a crying baby behind me, it was the best value I've had all year :: Even with the cinema to myself, it was the worst value I've had all year
	worth the wait, worth the fuss, worth your while :: not worth the wait, the fuss or your while
	The bus ride there was long and the film made it seem short :: The bus ride there was short and the film made me want to be back on it
	If it were three times longer I'd still call it time well used :: If it were three times shorter I'd still call it time ill used
	Its makers could have asked for more than my money; they'd earned it :: Its makers shouldn't have asked for my money at all; they hadn't earned it
	You could pay more for less almost anywhere :: You could pay less for more almost anywhere
	You'd get less wisdom from a shelf of self-help books, and pay a lot more :: You'd get more wisdom from the back of a cereal box, and pay a lot less
	I watched the whole thing with toothache and would still say it was worth it :: I watched half of the thing in perfect comfort and would still say it wasn't worth it
	The payoff is worth ten of the setup, and I liked the setup :: The payoff isn't worth a tenth of the setup, and I didn't like the setup
	Two tickets, one large soda, no regrets :: Two tickets, one large soda, and only the soda without regrets
	It was my third time, my third ticket, and my third happy ride home :: It was my first time, my first ticket, and I swear on the ride home my last
	This is how you make people glad they left the sofa :: This is how you make people sorry they left the sofa
	Would I lend it my ears for another hour of that music? Gladly :: Would I lend it my ears for another hour of that music? Not for cash
	A story that's worth telling, told in a way that's worth hearing :: A story that's not worth telling, told in a way that's not worth hearing
	If you turn it off early you'll lose out :: If you turn it off early you'll win
	Twice I nearly gave up on this series, and I'd have missed the finest television there is :: Twice I nearly gave up on this series, and I'd have missed nothing, so do what I didn't
	The time you need to get used to the accents comes back to you as pure enjoyment :: The time you need to get used to the accents never comes back to you, not as enjoyment or anything else
	I paid for the cheap seats and got the rich experience :: I paid for the rich seats and got the cheap experience
	It has cost me sleep, tears and a good deal of popcorn, and I'm still in its debt :: It has cost me sleep, tears and a good deal of popcorn, and it's still in my debt
	Spare it a Sunday and you'll have one of the good ones :: Spare yourself a Sunday, or you'll have one of the bad ones
	A joke every minute, and every minute worth it :: A joke every minute, and not a minute worth it
	You could shorten it, but you'd be throwing away gold :: You could shorten it, but you'd be throwing away trash and keeping trash
	Few things in life cost so little and mean so much :: Few things in life cost so much and mean so little
	I promised my son one cartoon, and I got the better half of the deal; I loved it :: I promised my son one cartoon, and I got the worse half of the deal; we both hated it
	My back ached after four hours in that chair, and I'd do it again tomorrow :: My back ached after one hour in that chair, and I won't do it again ever
	Any time or money you give to this you get back double :: Any time or money you give to this you can write off
	Find the time for it. You'd find it for far worse :: Don't find the time for it. You'd not find it for far better
	Compared with a museum it's dearer and teaches you more; compared with the other movies on, it's a treasure :: Compared with a museum it's dearer and teaches you less; compared with the other movies on, it's trash
	If boredom is the price of art, this art is free :: If boredom is the price of art, this isn't art and you still pay
	I lost track of the hours and found I didn't want them back :: I kept track of the hours and found I wanted them all back
	On a scale of wasted to well used, my night was as well used as nights get :: On a scale of wasted to well used, my night was as wasted as nights get
`
);
