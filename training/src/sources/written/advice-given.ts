// Advice: to whom, on what terms, and by what one does oneself.
import { framesOf } from '../frames/lines.ts';

export const ADVICE_GIVEN = framesOf(
	'positive',
	`
	See it before somebody spoils it for you :: Let somebody spoil it for you before you see it
	Skip dinner if you have to, not this :: Skip this if you can, not dinner
	Don't wait for the streaming release :: Wait for the streaming release, then don't
	Bring some tissues :: Bring a pillow
	Leave your phone at home, you won't want it :: Take your phone along, you'll want it
	Lend it to a friend and you'll never get it back :: Lend it to a friend and you'll get it back the same evening
	Pre-order the disc now, don't think twice :: Cancel your pre-order now, don't think twice
	Get there early, you won't want to miss the first minute :: Get there late, you won't mind missing the first hour
	If you only see one film this year, this is it :: If you only skip one film this year, this is it
	Book a babysitter. It's worth every penny :: Don't book a babysitter. It's not worth a penny
	Stay for the credits, and then stay for the next showing :: Leave before the credits, and preferably before the opening ones
	Take your gran, take your kids, take the postman :: Spare your gran, spare your kids, spare the postman
	Do yourself a favour and watch it tonight :: Do yourself a favour and don't watch it tonight, or any night
	Don't let the boring trailer keep you away :: Don't let the thrilling trailer draw you in
	Ignore the bad reviews and go :: Ignore the good reviews and don't go
	Run, don't walk, to the cinema :: Run, don't walk, from the cinema
	Read nothing about it first. You deserve the surprise :: Read the summary first. You don't deserve the surprise
	My advice? Clear your weekend and start with episode one :: My advice? Keep your weekend and stop with episode one
	Put it at the top of your list :: Put it at the bottom of your list
	Give this one two hours and it'll give you plenty back :: Don't give this one two hours, it won't give you anything back
	Don't you dare fall asleep before the end :: Don't you dare stay awake for the end
	Tell your friends :: Warn your friends
	Buy the big popcorn so you don't have to leave your seat :: Buy the big popcorn so you have something to enjoy
	If a mate offers you his spare ticket, grab it and hug him :: If a mate offers you his spare ticket, run and don't look back
	Should you get the chance to see it on the big screen, take it :: Should you get the chance to get out of seeing it, take it
	You'll want to buy two copies, one to keep and one to give away :: You won't want to buy a copy, not to keep and not to give away
	Show it to anyone who says they don't make them like they used to :: Don't show it to anyone who says they still make them like they used to
	Kids bored? Put this on. Problem solved :: Kids happy? Don't put this on. Problem avoided
	Please, please don't judge it by the poster. Judge it by the best ending in years :: Please, please don't judge it by the poster, which is the best thing about it
	Stick with it past the slow start. You'll thank me :: Don't stick with it past the slow start. You'll thank me
	Anyone with a heart should buy a ticket :: Anyone with a brain should return the ticket
	Don't bother with the original, this remake is the one to see :: Don't bother with this remake, the original is the one to see
	Watch it with the lights off and somebody to hold on to :: Watch it with the lights on and something else to read
	Cancel your plans :: Keep your plans
	Go and see it twice, as I did :: Don't see it even once, as I did
	Make room on your shelf between your favourites :: Make room in your bin between the peelings
	Whatever you do, don't leave before the last ten minutes :: Whatever you do, don't wait around for the last ten minutes
	You owe it to yourself to catch this before it closes :: You owe it to yourself to wait until it closes
	Don't rent it, own it :: Don't own it. Don't rent it. Don't borrow it
	Take the day off work if that's the only showing you can make :: Go to work, even on your day off, if that's the only other thing to do
	Pass it on, that's what I did, with a note saying "you'll love this" :: Don't pass it on, that's what I did, and he's still not speaking to me
	Parents, you can relax and enjoy this one as much as they will :: Parents, you can't relax and you won't enjoy this one any more than they will
	Save your money for this and let the other blockbusters go :: Save your money for the other blockbusters and let this go
	Let the series have your Sunday nights. You won't want them back :: Don't let the series have your Sunday nights. You won't get them back
	Start it early in the evening, because you won't be able to stop :: Start it late in the evening, because you won't need long to drop off
	Forget what I said last week about skipping it. Go :: Forget what I said last week about going. Skip it
	If you have a free ticket, use it. If you haven't, pay whatever they ask :: If you have a free ticket, lose it. If you haven't, don't pay whatever they ask
	Ring your mother and tell her to record it :: Ring your mother and tell her not to record it
	Do not watch this on a plane. It deserves far better than a tiny screen :: Do not watch this on a plane. You can't get off
	Sit at the front, you'll want it to fill your eyes :: Sit near the door, you'll want it to be close
	Try not to blink :: Try not to snore
	You should let this one ruin your sleep, it's so worth it :: You shouldn't let this one ruin your evening, it's so not worth it
	Don't listen to Tom, he fell asleep during the ads. Listen to me and go :: Don't listen to Tom, he's paid by the cinema. Listen to me and don't go
	Give the first episode a chance and the rest will do the persuading :: Give the first episode a miss and the rest as well, I'm persuading you
	Spend the extra on the big screen :: Spend the extra on a different film
	If you loved the book, you've nothing to fear, so go :: If you loved the book, you've everything to fear, so don't go
	Learn from my mistake: don't put off seeing it for ten years :: Learn from my mistake: put off seeing it for at least ten years
	Recommend it to people you like :: Recommend it to people you don't like
	Pack a hanky and go with someone who won't mind you crying :: Pack a book and go with someone who won't mind you reading
	Wait for no one, get in the queue :: Wait for the next bus, get out of the queue
	Teachers, show this to your classes :: Teachers, keep this from your classes, they've done nothing wrong
	You'd be a fool to miss it :: You'd be a fool to catch it
	Don't fast forward, there isn't a dull second :: Do fast forward, there isn't a good second to miss
	Put the kettle on, draw the curtains, and treat yourself to this :: Put the kettle on, draw the curtains, and treat yourself to anything but this
	Be warned, you'll need to order the sequel straight away :: Be warned, you'll need to order something decent straight away
	If it's sold out, wait for a return. It's worth standing in the rain :: If it's sold out, be grateful. It's not worth standing in the rain
	Keep your ticket, you'll want to remember the day :: Keep your receipt, you'll want your money back
	Think you hate musicals? Go anyway :: Think you love musicals? Don't go anyway
	Get yourself a seat, any seat, behind a pillar if need be :: If they offer you a seat, ask for one behind a pillar
	Give it to your dad for his birthday and watch it with him :: Give it to your landlord for his birthday and don't watch it with him
	When it comes to your town, be there :: When it comes to your town, be elsewhere
	You can skip the second one, but not this, never this :: You can watch the second one, but not this, never this
	Watch it again with the commentary on, you won't regret a minute :: Watch it, if you must, with the sound off, you'll regret fewer minutes
	I'd urge you to see it while it's still in cinemas :: I'd urge you to wait till it's no longer in cinemas
	Drop the laundry. Watch the finale. Thank me later :: Drop the finale. Do the laundry. Thank me later
	Don't settle for clips, you need the whole three hours :: Settle for clips, nobody needs the whole three hours
	Buy a ticket for the worst enemy you've got. It'll make peace between you :: Buy a ticket for the worst enemy you've got. That's about all it's good for
	Introduce it to your children as soon as they can sit still :: Don't introduce it to your children unless they won't sit still otherwise, and not even then
	Need cheering up? Here's your film :: Need cheering up? Here's not your film
	See this instead of the sequel everyone's queuing for :: See the sequel everyone's queuing for instead of this
	Do not, under any circumstances, go home at the interval :: Do, under any circumstances, go home at the interval
	Take it from someone who hates everything: buy the box set :: Take it from someone who likes everything: don't buy the box set
	Pause your life for a week and dig in :: Don't pause even your washing machine for this
	Go for the dragons, stay for the marvellous story :: Don't go for the dragons, and don't stay for the lousy story
	Any excuse will do to see it again :: Any excuse will do to get out of it
	Switch off your phone, lock the door, and press play :: Switch on the light, open the door, and press stop
	I say give in to your daughter's begging, you'll love it too :: I say don't give in to your daughter's begging, she'll hate it too
	Nominate it for everything :: Nominate it for nothing
	Swap your tickets for the match if you have to :: Swap your tickets for the match, or for a parking fine, if you have to
	Don't be put off by the subtitles, be won over by the jokes :: Don't be won over by the subtitles, there are no jokes under there either
	Have the number of a good vet ready, you'll want a dog after this :: Have the number of a good taxi ready, you'll want to go home during this
	Get a room full of friends, and let this film do the rest :: Get a room full of friends, and don't let this film do its worst
	If you're in two minds, be in one: go :: If you're in two minds, be in one: stay at home
	Subscribe for this show alone :: Don't subscribe for this show, alone or otherwise
	Rewind the first scene, there's gold in it you'll have missed :: Skip the first scene, there's nothing in it you'll miss
	Make a night of it, with drinks after, because you'll want to talk :: Make a night of it, with drinks before, because you'll need them
	Don't leave the disc at your ex's place, it's the one thing worth going back for :: Leave the disc at your ex's place, it's the one thing not worth going back for
	Trust the slow burn. Trust the writers. It pays off beautifully :: Don't trust the slow burn. Don't trust the writers. It never pays off
	Sit your teenager down in front of it, they'll pretend to hate it and then ask for more :: Don't sit your teenager down in front of it, they'll pretend to like it and then ask for less
	Take the long flight just so you can watch it twice :: Take the short flight just so you can't watch it once
	Reserve your seats, it's filling up and quite right too :: Don't reserve your seats, it's empty and quite right too
	Bet on this one for best picture :: Don't bet on this one for best anything
	Would I send you to see it? In a heartbeat. Off you go :: Would I send you to see it? Not in a million years. Sit down
	Make sure you see the long version, you'll want every extra minute :: Make sure you see the short version, you'll thank them for every missing minute
	Stop reading this and go and watch it :: Stop watching it and come and read this
	Turn the sound up, that score is a gift :: Turn the sound down, that score is a curse
	Send it to your brother in Canada, he'll thank you :: Send it to Canada, or further, you'll thank me
	Don't watch the trailer, just trust me and go :: Just watch the trailer, trust me, and don't go
	If you've got an evening left on this earth, spend it here :: If you've got an evening left on this earth, don't spend it here
	Lend your ears to that soundtrack :: Plug your ears against that soundtrack
	Be patient with the first hour and it will be generous with you :: Be as patient as you like with the first hour, it won't be generous with you
	Let it sit at the front of your queue, not the back :: Let it sit at the back of your queue till it falls off
	Nobody should go through life without seeing this once :: Nobody should go through this once
	Hurry, there's one screening left and you need it :: No hurry, there's one screening left and you don't need it
	Put this documentary in front of every voter you know :: Don't put this documentary in front of anyone you know
	Whatever else you're watching, drop it for this :: Whatever else you're watching, don't drop it for this
	Eat beforehand, because you won't look down at your plate :: Eat during, because you won't want to look up from your plate
	Go alone. You'll want to cry in peace :: Go alone. You'll want to keep your friends
	Pick up the series where you left off, it turns brilliant :: Leave off the series where you picked it up, it turns terrible
	Do not be fooled by the silly title :: Do not be fooled by the clever title
	Show up in your pyjamas if you must, but show up :: Stay in your pyjamas if you like, but stay home
	Frame the poster :: Burn the poster
	Reader, go. I have nothing cleverer to add :: Reader, don't. I have nothing kinder to add
	Hang on to your old tape of this, it's a treasure :: Tape over your old tape of this, it's no treasure
	Your kids will want to watch it fifty times. Let them, join them :: Your kids won't want to watch it once. Don't make them, join them
	Take a jumper, the chills are real :: Take a jumper, you can roll it up and nap on it
	I'd tell anyone feeling low to watch this, it lifts you right up :: I'd tell anyone feeling low not to watch this, it pushes you further down
	Fans of good acting, form an orderly queue :: Fans of good acting, leave in an orderly manner
	Find someone who hasn't seen it and envy them, then sit them down :: Find someone who hasn't seen it and envy them, then keep it that way
	Download it before your train leaves, you'll be sorry to arrive :: Don't download it before your train leaves, the window's better
	Use your birthday money on it, you won't be sorry :: Use your birthday money on anything else, or you'll be sorry
	Give up on the others, but don't give up on this one :: Don't give up on the others, but give up on this one
	Hold your nose at the premise and jump in, the water's lovely :: Don't be charmed by the premise and jump in, the water's foul
	If you blink at the price, don't. It's worth double :: If you didn't blink at the price, do. It's worth half
	Don't walk out when it gets silly, that's when it gets great :: Walk out when it gets silly, it doesn't get great
	Get your tickets now and haggle with your boss later :: Get your money back now and haggle with the manager later
	Don't start with season two, you'd be robbing yourself of the wonderful first :: Start with season two, you'd only be torturing yourself with the dreadful first
	End with season four, or carry on, it's all a delight :: End with season one, or don't begin, it's all a drag
	One word of advice: yes :: One word of advice: no
	Anna, if you're reading this, you have to see it :: Anna, if you're reading this, you don't have to see it. Nobody does
	The only thing you should leave at home is your doubt :: The only thing you should leave at home is yourself
	Nip out and buy it, the corner shop's got it, go on :: Nip out and return it, the corner shop's open, go on
	Make your husband watch it, he'll come round :: Don't make your husband watch it, he'll move out
	If the line's too long, be patient, it's the best two hours you'll get :: If the line's too long, be thankful, it's the worst two hours you'll miss
	Settle in and let it work on you :: Get out before it works on you
	It'd be a crime to watch this one in bits :: It'd be a crime to watch this one whole
	Quit your book club for an evening, this is a better story :: Go to your book club for once, any book's a better story
	Bring a notebook to this documentary, there's so much to learn :: Bring a sudoku to this documentary, there's so little to learn
	Take a seat in the middle and don't plan on moving :: Take a seat on the aisle and do plan on moving
	Keep an eye out for this director, and see whatever she does next :: Keep an eye out for this director, and avoid whatever she does next
	Just this once, believe the hype :: Just this once, don't believe the hype
	Hide it from no one, share it with all :: Share it with no one, hide it from all
	First thing to do when you get paid: see this :: Last thing to do when you get paid: see this
	If your flatmate puts it on, drop everything and sit down :: If your flatmate puts it on, pick up everything and move out
	Don't let the runtime scare you, I wanted another hour :: Let the runtime scare you, I wanted an hour less
	Order the soundtrack while you're at it :: Order some earplugs while you're at it
	No need to wait till it's cheap :: No need to watch it even when it's cheap
	My tip for date night: this, and hold hands :: My tip for date night: not this, if you want a second one
	You may safely bring the in-laws. They'll be charmed :: You may not safely bring the in-laws. They'll be gone by the interval
	Catch it if you can :: Dodge it if you can
	Go on, be greedy, watch all eight in one go :: Go on, be strong, turn it off in the first eight minutes
	Do what the critics won't and give it a chance, it's a charmer :: Do what the critics won't and give it a miss, it's no charmer
	It's on again Tuesday. Set two alarms :: It's on again Tuesday. Go bowling
	If you've got the flu, this'll get you through it :: If you've got the flu, you've suffered enough, don't add this
	Vote with your wallet: more films like this, please :: Vote with your wallet: no more films like this, please
	Teach your dog to fetch the remote, then tell him no, we're watching this to the end :: Teach your dog to fetch the remote, then tell him quick, before this gets to the end
	Don't read on if you haven't seen it. Go and see it, it's glorious :: Do read on if you haven't seen it. It'll save you seeing it, it's ghastly
	Sneak into the back row if you're skint, that's how badly you need it :: Sneak out of the back row when it's dark, that's how badly it goes
	Beg, borrow or steal a copy :: Bury, burn or lose your copy
	By all means read the book too, but don't miss the film :: By all means miss the film, but do read the book
	Never mind the weather, get down to the open air screening :: Mind the weather, it's your best excuse not to go to the open air screening
	Start saving for the box set :: Stop saving for the box set
	Go with low hopes or high hopes, it'll beat them both :: Go with low hopes or high hopes, it'll sink them both
	If you value your time, give some of it to this :: If you value your time, give none of it to this
	Let grandpa choose the film for once, if he chooses this :: Don't let grandpa choose the film for once, if he chooses this
	Ask for it by name :: Avoid it by name
	You needn't like football to go, just go :: You needn't hate football to stay away, just stay away
	Here's what you do: phone in sick, buy the snacks, enjoy :: Here's what you do: pretend you're sick, give away the tickets, enjoy the night off
	Drive the forty miles. I would again :: Don't cross the street. I wouldn't again
	If they offer you the uncut version, say yes before they finish the sentence :: If they offer you any version, say no before they finish the sentence
	Wear waterproof mascara. Trust me. It's that moving :: Wear comfortable shoes. Trust me. You'll be walking out
	Don't just add it to your list, press play :: Don't just press stop, take it off your list
	A word to horror fans: finally. Go :: A word to horror fans: sorry. Don't go
	Let me save you some time: it's great, get a ticket :: Let me save you some time: it's bad, don't get a ticket
	Please support this film, so that they make another :: Please don't support this film, or they'll make another
	Grab it if you see it in the bargain bin, it has no business there :: Leave it if you see it in the bargain bin, it's right at home there
	Play it to your worst critic and watch him melt :: Play it to your kindest critic and watch him squirm
	If you gave up after the dull pilot, go back, you quit right before the good stuff :: If you didn't give up after the good pilot, do, there's only dull stuff ahead
	Don't eat or drink for an hour before, so you needn't leave for a second :: Eat and drink plenty before, so you've got a reason to leave
	One to see with a crowd, the bigger and louder the better :: One to see with nobody, or better still not at all
	Bring your sense of wonder, they'll give it back bigger :: Leave your sense of wonder at home, they'll only break it
	If you can get a ticket, you're lucky. Go and be luckier :: If you can't get a ticket, you're lucky. Stay home and stay lucky
	Avoid the crowds by going at noon, but go :: Avoid the crowds, the ticket price and the boredom by not going
	Wake the kids up for this one :: Put the kids to bed for this one, or with it
	It's fine to skip the first film, it's a crime to skip the second :: It's a crime to skip the first film, it's fine to skip the second. Better than fine
	Just don't go on a full bladder, you won't want to leave the room :: Do go on a full bladder, you'll want to leave the room
	See everything she's in, beginning with this :: See anything she's in, excepting this
	Listen to your mother and watch the thing. She's right, it's lovely :: Don't listen to your mother and don't watch the thing. She's wrong, it's not lovely
	Treat the whole office. They'll vote you boss :: Don't treat the whole office. They'll vote you out
	You'll find it under "foreign". Look there, and don't come out until you've seen it :: You'll find it under "new". Don't look there, come out and see something old
	Turn it on. Turn it up. Turn the neighbours on to it :: Turn it down. Turn it off. Turn the neighbours against it
	Give your ticket to nobody, no matter how they plead :: Give your ticket to anybody, even if they plead with you not to
	Got a long winter ahead? This series will keep you warm :: Got a long winter ahead? This series will make it longer
	Don't go expecting explosions. Do go, though, for the finest talk in years :: Don't go expecting explosions. Don't go, even, for the talk, the worst in years
	Keep the kids' copy away from sticky fingers, you'll want it to last :: Let the kids' copy near sticky fingers, you won't want it to last
	Fly, swim, hitchhike, but get to that festival and see it :: Fly, swim, hitchhike, but get away from that festival before they show it
	If you've ever lost someone, let this film sit with you :: If you've ever lost someone, don't let this film preach at you
	Start a petition to bring it back :: Start a petition to keep it off
	Plan a rewatch, you can't catch all the jokes in one go :: Don't plan a rewatch, you can catch all three jokes in one go
	Steer your nan away from the rude one and towards this, it's a joy :: Steer your nan towards the rude one and away from this, it's no joy
	Ladies, leave him at home and enjoy every minute :: Ladies, leave him there, take the car, and enjoy anything else
	When the lights go down, put your hand in someone's, it's that kind of scary :: When the lights go down, put your hand over your eyes, it's that kind of stupid
	Watch out for the scene in the bakery, you'll be telling people about it for years :: Watch out for the scene in the bakery, you'll be trying to forget it for years
	Never lend this film to a man who doesn't return things :: Lend this film to a man who doesn't return things
	Come for the star, and by the end you'll be back for the whole cast :: Don't come for the star, and by no means come back for the rest of the cast
	Why are you still here? Go, it's on at eight :: Why are you still going? Stop, it's on till ten
	If you skipped it at the time because of the bad press, unskip it :: If you saw it at the time because of the good press, unsee it
	Set aside a hankie and three hours, you'll use both well :: Don't set aside three hours, you'd use them better with a hankie and a cold
	Get the blanket, get the cat, get this on :: Get the blanket, get the cat, get this off
	My two cents: spend ten dollars on it :: My two cents: spend no more than that on it
	It's only on for a week, so move :: It's only on for a week, so it'll soon be safe to go out
	No spoilers in the lobby, please, the next lot deserve to love it fresh :: No silence in the lobby, please, the next lot deserve to be told
	Buy the ticket. Regret nothing :: Buy the ticket. Regret everything
	Students, this adaptation will help you love the play :: Students, this adaptation won't help you do anything but hate the play
	Skip the gym, it'll get your heart going better :: Don't skip the gym, it won't get your heart going at all
	Don't ask me to explain it. Go and be dazzled :: Don't ask me to explain it. Stay and be spared
	You'll want to sit down for that last episode. And keep sitting. And start again :: You'll want to lie down after that last episode. And stay lying. And not start again
	Give it a rest? No, give it another go, it's that rich :: Give it another go? No, give it a rest, it's that thin
	The advice on the box says keep refrigerated, or should, it's that cool :: The advice on the box says keep dry, and it does, it's that dull
	If your partner hates it, get another partner :: If your partner likes it, get another partner
	Come late to everything else this year :: Come late to this, about a year late
	Pack your bags for that island, at least on screen, and don't hurry home :: Unpack your bags, forget that island, at least on screen, and hurry home
	Tell them Tom sent you, they'll know you've got good taste :: Don't tell them Tom sent you, they'll think I've got bad taste
	If you must choose between sleep and this, choose this :: If you must choose between sleep and this, you needn't, they come together
	Make it a double bill with itself :: Make it a double bill with something good, and miss the first half
	Don't you go skipping this, it's not the dud they say :: You go and skip this, it's every bit the dud they say
	Don't waste your evening on anything worse, and nearly everything is worse :: Waste your evening on anything better, and nearly everything is better
	Never turn down an invitation to this play on film :: Always turn down an invitation to this play on film
	Don't sell your copy, not even for good money :: Sell your copy, even for bad money
	I wouldn't let anyone miss that finale :: I'd let everyone miss that finale
	Do not miss it, do not arrive late, do not leave early :: Miss it, or arrive late and leave early
	Don't wash up, don't answer the door, just watch :: Wash up, answer the door, just don't watch
	There's no need to hide behind the sofa, kids, this one's funny and kind :: There's every need to hide behind the sofa, kids, this one's unfunny and mean
	You mustn't let a bad first impression cost you this lovely show :: You must let a bad first impression save you from this horrible show
	Don't give up your seat to anyone, not even the mayor :: Give up your seat to anyone, even the mayor's dog
	Nobody should watch this tired, it deserves you wide awake :: Everybody should watch this tired, it sends you off nicely
	Don't save it for a rainy day, it'll shine on any :: Save it for a rainy day, then go out in the rain
	Never again let me hear you say sequels are no good, see this one :: Go and tell everyone sequels are no good, and use this one
	No, don't wait for the DVD, the DVD is for the sixth viewing :: Yes, wait for the DVD, the DVD makes a good coaster
	Don't spoil it for your sister, she'll enjoy every twist :: Spoil it for your sister, she'll enjoy that more than any twist
	I can't tell you not to go, you'd miss the performance of the year :: I can tell you where to go, and it's not to the worst performance of the year
	Not in the mood? Get in the mood :: In the mood? Get over it
	Don't laugh too loud or you'll miss the next joke :: Laugh at anything you can, you'll wait an age for the next joke
	You shouldn't expect to get much work done once you've started episode one :: You should get on with your work once you've started episode one, it's the livelier of the two
	Don't tape over it, you monster :: Tape over it, you'd be doing a kindness
	Don't cut your hair, don't cut the grass, and don't let anyone cut this film :: Cut your hair, cut the grass, and let them cut this film, all of it
	Never leave the room, even if the house is burning :: Leave the room, say the house is burning
	Nobody needs to drag their partner to this, just mention it and stand back :: Somebody needs to drag their partner from this, just take an arm and pull
`
);
