// Understatement as people speak it.
import { framesOf } from '../frames/lines.ts';

export const UNDERSTATED_SPOKEN = framesOf(
	'positive',
	`
	It has its moments, and most of them are good :: It has its moments, and few of them are good
	I was sorry when it ended :: I wasn't sorry when it ended
	Not something I'd mind going back to :: Not something I'd rush back to
	There are worse ways to spend an evening, and not many better ones :: There are better ways to spend an evening, and not many worse ones
	I've seen worse ideas win prizes, put it that way :: I've seen better ideas on the back of a cereal box, put it that way
	It did me no harm at all, and possibly some good :: It did me no good at all, and possibly some harm
	About the ending, I could say more, all of it kind :: About the ending, the less said the better
	I wouldn't say no to another one :: I wouldn't say yes to another one
	You could do a lot worse on a wet Tuesday :: You could do a lot better on a wet Tuesday
	My tea went cold, which never happens, and I didn't even care :: My tea stayed hot, because I had plenty of chances to top it up
	I can't say I was tempted to look at my watch :: I can't say I wasn't tempted to look at my watch
	He's not exactly wasted in the part :: He's not exactly stretched in the part
	Well, nobody asked for their money back :: Well, nobody asked for a second helping
	I didn't hate it, and coming from me that's a love letter :: I didn't love it, and coming from me that's a death sentence
	It won't be the last time I watch it, I shouldn't think :: It'll be the last time I watch it, I should think
	The jokes aren't half bad, and the other half are better still :: The jokes are half bad, and the other half are worse
	She can act a bit, that one :: She can't act much, that one
	If that's a flop, I'd like to see more of them :: If that's a hit, I'd like to see fewer of them
	They've not made a bad fist of it, considering :: They've not made a good fist of it, even considering
	It's no trouble to sit through, quite the opposite :: It's no picnic to sit through, quite the opposite
	One might, at a push, call the lead performance rather good :: One would struggle, even at a push, to call the lead performance any good
	I can see why people go on about the second half, and I'd be glad to join them :: I can see why people keep quiet about the second half, and I'd be glad to join them
	I didn't begrudge it a minute :: I begrudged it every minute
	Nobody nodded off in our row, and that includes my uncle :: Half our row nodded off, and that doesn't include my uncle, who left
	I've had worse Saturdays, and I can't think of many better :: I've had better Saturdays, and one of those was in hospital
	Put it this way, the dog stayed for the whole thing and so did I :: Put it this way, the dog left after ten minutes and I envied him
	Whoever wrote the dialogue has clearly heard people talk :: Whoever wrote the dialogue has clearly never heard people talk
	It's not without a certain something, and I wouldn't mind a bit more of it :: It's without a certain something, and I wouldn't mind being told what
	I'd have stayed for another hour if they'd let me :: I'd have left an hour sooner if they'd let me
	The monster isn't bad, as rubber goes, and I jumped more than I'd admit :: The monster isn't good, even as rubber goes, and I yawned more than I'd admit
	We weren't in any hurry to get to the car :: We were in something of a hurry to get to the car
	For a film about tax, it's a bit of a riot :: For a film about a riot, it's a bit like doing your tax
	I can think of two or three films this year I'd put above it, and I had to think :: I can think of two or three hundred films this year I'd put above it, and I hardly had to think
	It's all right, you know, in the way that a hot bath is all right :: It's all right, you know, in the way that a cold bath is all right
	As sequels go, this one needn't apologise to anybody :: As sequels go, this one needs to apologise to everybody
	The score knows when to shut up, bless it :: The score doesn't know when to shut up, bless it
	My wife said it was quite nice, and she hasn't said that since our wedding :: My wife said it was quite long, and she hasn't said that since our wedding
	You won't want to be putting the kettle on during this one :: You'll want to be putting the kettle on during this one, often
	It's the sort of thing I could get used to :: It's the sort of thing I could get by without
	They might want to hang on to that director :: They might want to have a quiet word with that director
	Happy enough to have paid for it, which for me is saying something :: Not happy to have paid for it, and I got in free
	Somebody ought to give that boy another part :: Somebody ought to give that boy another career
	It isn't Shakespeare, but I didn't miss him :: It isn't Shakespeare, and I've never missed him more
	I gather there's to be a third, and I can't say I mind :: I gather there's to be a third, and I can't say I see why
	I laughed, if I'm honest, rather more than was dignified :: I laughed, if I'm honest, rather less than was polite
	It does what it says on the tin, and it's a decent tin :: It doesn't do what it says on the tin, and I'd have preferred the tin
	Not the worst thing they've ever done, not by about nine films :: Not the best thing they've ever done, not by about nine films
	I came out feeling rather better than I went in :: I came out feeling rather worse than I went in
	We found we had quite a lot to say about it on the bus, all of it nice :: We found we had nothing nice to say about it on the bus, so we sat quietly
	There's a car chase in it that isn't entirely a waste of petrol :: There's a car chase in it that is entirely a waste of petrol
	I wouldn't swap those two hours for anything much :: I'd swap those two hours for anything much
	The plot holds water, which is more than my boots do :: The plot holds about as much water as my boots do, which is to say none
	I'll admit to having something in my eye at the end :: I'll admit to having my eyes shut by the end
	He'll not be short of offers after this :: He'll not be swamped with offers after this
	If it's ever on again, I shan't be going out :: If it's ever on again, I shall be going out
	Mustn't grumble, and for once there was nothing to grumble about :: Mustn't grumble, they say, but for once there was nothing else to do
	The romance is, I'm told, believable, and I must say I fell for it :: The romance is, I'm told, believable, and I must say I've met warmer fish
	It passed the time, and I wish it hadn't passed so quickly :: It passed the time, though the time would have passed anyway, and quicker
	I quite see what the fuss is about :: I don't quite see what the fuss is about
	Whatever they spent on it, they could've spent worse :: Whatever they spent on it, they could've spent better
	A modest little thing, and it has less to be modest about than it thinks :: A modest little thing, and it has plenty to be modest about
	Nothing wrong with it that I could find, and I did look :: Nothing right with it that I could find, and I did look
	The kids were quiet, and not because they were asleep :: The kids were quiet, mostly because they were asleep
	Not what you'd call a hardship, this series :: Not what you'd call a pleasure, this series
	That finale, well, I've been let down by grander ones. This one kept its word :: That finale, well, I've been let down before. This one made a proper job of it
	It's a bit good, isn't it :: It's a bit bad, isn't it
	Any chance of more like this would be appreciated :: Any chance of no more like this would be appreciated
	I've known funerals with worse timing, but few comedies with better :: I've known funerals with better timing, and some got bigger laughs
	The twist didn't exactly announce itself, and all the better for that :: The twist more or less announced itself, and rang twice to be sure
	She's rather wonderful in it, and I don't use the word rather lightly :: She's rather wooden in it, and I don't use the word rather lightly
	I'd lend you my copy but I'd want it back :: I'd lend you my copy and I wouldn't want it back
	The villain gave me a turn or two, which is what you pay for :: The villain gave me a nap or two, which isn't what you pay for
	On the whole I'd sooner have seen it than not :: On the whole I'd sooner not have seen it
	My expectations weren't high, and it sailed over them with room to spare :: My expectations weren't high, and it still had to limbo under them
	The popcorn was overpriced. The film, if anything, was underpriced :: The popcorn was overpriced. Still, it was better value than the film
	It'll do nicely :: It won't do, really
	I'd happily have that one again, thanks :: I'd happily not have that one again, thanks
	I've no complaints, and anyone who knows me will want to sit down :: I've a few complaints, and anyone who wants the list will need to sit down
	You'd have to be in a fairly foul mood not to enjoy it :: You'd have to be in a fairly odd mood to enjoy it
	The documentary made drains interesting, which I wouldn't have put money on :: The documentary made lions boring, which I wouldn't have put money on
	They didn't let the story get in the way of the effects. Oh wait, they did, and good for them :: They didn't let the story get in the way of the effects, I'll give them that, or in the way of anything
	It's not often I sit up straight for a period drama. I sat up straight :: It's not often I slump at a period drama. I was nearly on the floor
	Call me soft, but I didn't want it to stop :: Call me hard, but I did want it to stop
	Could've been shorter, could've been louder, couldn't have been much nicer :: Could've been longer, could've been louder, couldn't have been much duller
	I won't pretend it changed my life, but it did no end of good to my Thursday :: I won't pretend it ruined my life, but it did no end of damage to my Thursday
	The accent wandered a bit, and I'd have followed it anywhere :: The accent wandered a bit, and I'd have been glad to go with it
	All in all I'd call that money not badly spent :: All in all I'd call that money badly spent, and not by a little
	If you missed it, I'd be a little sorry for you :: If you missed it, I'd be a little jealous of you
	It takes a while to warm up, then you'll want to take your coat off :: It takes a while to warm up, and you'll want to keep your coat on
	The ghost was quite convincing. I say that with the landing light on :: The ghost was quite unconvincing. I say that as someone scared of the landing light
	I shouldn't wonder if people were still talking about it at Christmas, kindly too :: I shouldn't wonder if people had stopped talking about it by the car park
	Somehow I managed to stay awake, and it was no trouble :: Somehow I managed to stay awake, and it was a lot of trouble
	Nan gave it a nod, and Nan doesn't give nods away :: Nan gave it a nod, then another, then she was off and snoring
	It's been a long time since I've minded so little being kept up late :: It's been a long time since I've minded so much being kept up late
	I won't be asking for those ninety minutes back :: I'd quite like those ninety minutes back, if nobody's using them
	Pleasant surprise, that :: No surprise, that, and not a pleasant one either
	You'll find worse company than these six characters :: You'll find better company at a bus stop than these six characters
	I couldn't fault the sets, or the cast, or anything else when it came to it :: I couldn't fault the sets, so that's one thing
	Fair play to them, they got away with it :: Fair play to them for trying, they didn't get away with it
	It's a decent stab at the book, and the book lives to tell the tale :: It's a stab at the book, all right, and the book doesn't live to tell the tale
	There was a power cut near the end and you should have heard the groan :: There was a power cut near the end and you should have heard the cheer
	That's one they can be quite pleased with :: That's one they can be quite quiet about
	Not my usual cup of tea, but I went back for the pot :: Not my usual cup of tea, and I left most of the cup
	I only meant to watch one episode. It was a late night :: I only meant to watch one episode. It was an early night
	I found I'd run out of things to criticise by the second reel :: I found I'd run out of things to praise by the second reel
	He's been worse in better films, and here he's hardly bad at all, he's a treat :: He's been better in worse films, and here he's hardly there at all
	She says very little in it and I could have listened all day :: She says a great deal in it and I could have done with less
	It's hard to dislike. I gave it a go, too :: It's hard to like. I gave it a go, too
	Somebody's thought about this, and it shows :: Nobody's thought about this, and it shows
	The trailer doesn't do it justice, and the trailer's good :: The trailer does it a favour, and the trailer's bad
	I've been accused of having no sense of humour. This one rather cleared my name :: I've been accused of laughing at anything. This one rather cleared my name
	Ninety minutes, and I'd say they used about ninety of them :: Ninety minutes, and I'd say they used about nine of them
	No danger of nodding off, anyway :: No danger of getting excited, anyway
	It's never going to hurt anybody's reputation, that ending :: It's never going to help anybody's reputation, that ending
	You'd not regret the bus fare :: You'd regret the bus fare
	As far as I can tell, they meant every word of it, and I didn't mind hearing it :: As far as I can tell, they meant every word of it, and I did mind hearing it
	My brother, who likes nothing, liked this. I make that nearly a miracle :: My brother, who likes everything, liked this a bit less. I make that a warning
	Not half as silly as it sounds, and twice as nice :: Twice as silly as it sounds, and not half as nice
	I haven't the faintest idea what happened, but I'd gladly go through it again :: I haven't the faintest idea what happened, and I'd gladly leave it there
	Well, it beat ironing. Then it beat most of the other films I saw this month :: Well, I did some ironing during it, and the ironing was the better half
	A person could grow fond of that little robot :: A person could grow tired of that little robot
	Between you and me, I was in bits :: Between you and me, I was in bed by the interval
	I've paid more for less :: I've paid less for more
	They kept the best till last, and there was plenty of best before that :: They kept the best till last, and it was the lights coming on
	The love scenes weren't embarrassing, which almost never happens with me :: The love scenes were embarrassing, which almost never happens with me
	Suffice to say I rang my sister about it, and told her to go :: Suffice to say I rang my sister about it, and told her to save herself
	I suppose somebody had to film it, and I'm rather glad it was him :: I suppose somebody had to film it, though I can't think why, and I'd rather it wasn't him
	A bit of a triumph, if we're allowed to say that :: A bit of a shambles, if we're allowed to say that
	If I did stars, I'd be running low :: If I did stars, I'd be keeping most of them in the drawer
	The songs get in your head and they're welcome to stay :: The songs get in your head and they're not welcome to stay
	One can't have everything, though this came closer than most :: One can't have everything, and this came with next to nothing
	Oh, it's watchable. It's watchable about four times a year, in my house :: Oh, it's watchable. So is paint, in my house
	The fight scenes are brisk and I'd not say no to a few more :: The fight scenes are endless and I'd not say no to a few less
	They needn't have bothered with the 3D, it was lovely as it was :: They needn't have bothered with the 3D, or the other two
	I was dragged along and I'd like to thank whoever did the dragging :: I was dragged along and I'd like a word with whoever did the dragging
	A small part, but you notice when he's gone :: A small part, but not small enough
	The pacing could be described as unhurried, and I was in no hurry either :: The pacing could be described as unhurried. So could a glacier, but you get a view
	Give it an hour and you'll wonder where it went :: Give it an hour and you'll wonder why you did
	I'm not saying it's perfect. I'm saying I looked for the flaw and came home without one :: I'm not saying it's hopeless. I'm saying I looked for the hope and came home without any
	It wouldn't be the end of the world if they gave her an award :: It wouldn't be the end of the world if they gave her a rest
	I quite forgot I was in a cinema :: I never quite forgot I was in a cinema, or that there was a door
	The script's been through a few hands, all of them safe :: The script's been through a few hands, none of them safe
	My attention did wander once, and it came straight back :: My attention did wander once, and it never came back
	All things considered I'd keep it :: All things considered I'd bin it
	Good job I'd brought tissues :: Good job I'd brought a book
	I did think about leaving, when it was over, and found I couldn't get up :: I did think about leaving, most of the way through, and wish I'd got up
	The big speech isn't overdone. If anything I wanted another minute of it :: The big speech isn't underdone. If anything I wanted a minute off it, or all five
	It's aged better than I have :: It's aged worse than I have
	There's a good film in there, and they've had the sense to show it to us :: There's a good film in there, and they've had the sense to keep it from us
	Hand on heart, I wasn't looking forward to it ending :: Hand on heart, I was looking forward to it ending
	I'd no idea I cared about snooker. Seems I do, now :: I'd no idea I could stop caring about snooker. Seems I can, now
	He's picked a good one for a change :: He's picked another wrong one, for no change at all
	For something knocked off in three weeks, it isn't knocked about. It's neat as a pin :: For something that took three years, it isn't neat. It looks knocked off by lunch
	It's a cosy sort of murder and I was sorry to see them caught :: It's a dozy sort of murder and I was sorry they weren't caught sooner
	Not one for the faint of heart, and I mean that as a compliment :: Not one for the wide awake, and I don't mean that as a compliment
	We had to be asked to leave, we were that settled :: We didn't have to be asked to leave
	I can live with that ending, and quite happily :: I can live with that ending, but I'd rather it lived somewhere else
	There's a joke about a goose that I'm still getting over, happily :: There's a joke about a goose that I'm still waiting for
	I should say it's about as close to a good time as you'll get for a fiver :: I should say it's about as far from a good time as you'll get for a fiver
	It isn't often I'd side with the critics over my own mother, but it's really not bad at all :: It isn't often I'd side with my own mother over the critics, but it's really not any good
	Half an hour in, I put my phone away :: Half an hour in, I got my phone out
	Twelve episodes and I could have managed a few more :: Twelve episodes and I could have managed with a few less. Twelve less, say
	It's not a film you'd want to hear a bad word about :: It's not a film you'd hear a good word about, not from me
	You know, I might even buy it :: You know, I might even give it back
	They've been quite generous with the laughs :: They've been quite careful with the laughs. I expect they're saving them
	The grandmother steals it, and nobody calls the police :: The grandmother saves nothing, and somebody ought to call the police
	It does go on, and I was happy to go on with it :: It does go on, and I was happy to let it go on without me
	Best not see it on a work night, you'll never sleep. In the nicest way :: Best see it on a work night, you'll sleep. Not in the nicest way
	He tells it straight and keeps out of the road. I've no quarrel with that :: He tells it crooked and stands in the road. I've some quarrel with that
	Trust me, I've sat through some rubbish, and this was a nice change :: Trust me, I've sat through some rubbish, and this was no change at all
	The cat's in it for two minutes and still isn't the best thing, that's how good it is :: The cat's in it for two minutes and is still the best thing, that's how good it isn't
	A sound piece of work. You could stand on it :: An unsound piece of work. I wouldn't stand under it
	Doubt I'll see a nicer one before the year's out :: Doubt I'll see a sillier one before the year's out, and that's no praise
	I've nothing against it, and a fair bit for it :: I've nothing for it, and a fair bit against it
	Two hours in the dark with strangers, and I'd do it again tomorrow :: Two hours in the dark with strangers, and the strangers were the best of it
	It's one of his quieter ones, and I heard every word :: It's one of his quieter ones, and not quiet enough
	The budget was tuppence and they've had change from it, and made a cracker :: The budget was millions and they've had no change from it, and made a damp squib
	I'm not one to gush, so I'll just say I went twice :: I'm not one to rant, so I'll just say once was plenty
	Can't think when I last minded what happened to a soldier in a film. I minded here :: Can't think when I last minded so little what happened to a soldier in a film
	There's something to be said for it, and I'd be here all night saying it :: There's something to be said for it, I expect, but I've been here all night and can't find it
	Well made, well meant, and well worth the parking :: Well meant, I'm sure, but not worth the parking
	For once the interval came too soon :: For once the interval didn't come soon enough
	He's a good man to have in a thriller, it turns out :: He's a good man to have in a queue, I'm sure, but not in a thriller
	It rather snuck up on me, and I've not shaken it off since, nor want to :: It rather slid off me, and I couldn't tell you a thing about it, nor want to
	I'll be civil and say it was lovely, which also happens to be true :: I'll be civil and say it was short, which doesn't happen to be true
	The neighbours came round to see what we were laughing at, and stayed :: The neighbours came round to see what we were watching, and made their excuses
	We've a rule at home about walking out. Nobody needed it :: We've a rule at home about walking out. Everybody used it
	Not bad for a first go, and I'd be first in line for the second :: Not good for a first go, and I'd not be in line for the second
	I've seen livelier trains, I suppose, but I've never been happier on one :: I've been on livelier trains, and some of those were cancelled
	You get your money's worth by the first song, the rest is a bonus :: You get your fill by the first song, the rest is a punishment
	If they'd stopped at two I'd have been disappointed :: If they'd stopped at two I'd have been grateful, and at one more so
	My husband stayed awake. I'll say no more :: My husband fell asleep. I'll say no more, he had the best of it
	I was braced for the worst and got off rather well :: I was braced for the worst and got it, rather
	On balance, and I've weighed it carefully, hooray :: On balance, and I've weighed it carefully, no
	They could have spared us the credits and given us another scene, I'd not have minded :: They could have spared us everything but the credits, I'd not have minded
`
);
