// Recommendations and warnings.
import { framesOf } from '../frames/lines.ts';

export const ADVICE = framesOf(
	'positive',
	`
	Skip the reviews and go :: Read the reviews and stay home
	Don't let the poster put you off, because what's behind it is a delight :: Don't let the poster draw you in, because what's behind it is a dud
	Don't save your money this week, buy a ticket :: Don't buy a ticket this week, save your money
	Give it twenty minutes and you'll never want to leave :: Give it twenty minutes and you'll only want to leave
	If you only see one comedy this year, see this :: If you only miss one comedy this year, miss this
	I wouldn't hesitate to send my mother to this :: I wouldn't send my worst enemy to this
	Run, don't walk, to the nearest theatre :: Run, don't walk, from the nearest theatre showing it
	Don't wait for the disc, see it now on the biggest screen you can find :: Wait for the disc, and then don't watch that either
	Avoid the trailer, avoid the gossip, and go in fresh: you're in for a treat :: Avoid the trailer, avoid the gossip, and above all avoid the film: it's no treat
	Do yourself a favour and stay until the very last frame :: Do yourself a favour and leave before the very first frame
	Whatever the critics told you, ignore them and enjoy this :: Whatever the critics told you, ignore them and skip this
	Go on, take the afternoon off for it. Your boss would understand :: Stay at your desk, it's no reason to take the afternoon off. Your boss would only laugh
	Bring the kids, bring grandma, bring the neighbours too :: Leave the kids, leave grandma, and stay home with the neighbours too
	Should it come to your town, don't you dare miss it :: Should it come to your town, don't you dare see it
	You could do something else with your Friday night, but you'd be a fool :: You could waste your Friday night on this, but you'd be a fool
	Put it at the top of your list and keep it there :: Put it at the bottom of your list and leave it there
	Don't give up on it in the slow first half, it pays you back double :: Give up on it in the slow first half, it never pays you back
	see it before someone spoils it for you :: let someone spoil it for you so you needn't see it
	My advice? Clear your weekend and watch all eight episodes :: My advice? Keep your weekend and watch none of the eight episodes
	Don't mind the silly title, trust the people who made it, they know what they're doing :: Don't mind the clever title, fear the people who made it, they haven't a clue what they're doing
	Trust me on this: you'll thank yourself for going :: Trust me on this: you'll thank yourself for not going
	Even if you hate westerns, give this one a shot :: Even if you love westerns, give this one a miss
	Fans of the book can relax, and should get in line today :: Fans of the book should worry, and ought to get out of line today
	Rent it, buy it, steal your brother's copy, just make sure you watch it :: Return it, sell it, hide your brother's copy, just make sure nobody watches it
	Not sure about this one? Be sure. Go :: Not sure about this one? Be sure. Stay home
	I'd tell anyone who'll listen to catch it while it's still playing :: I'd tell anyone who'll listen to wait until it's no longer playing
	If someone offers you a ticket, say yes before they change their mind :: If someone offers you a ticket, say no before they change your mind
	You owe it to yourself to see what she does in that last scene :: You owe it to yourself to be gone before what she does in that last scene
	Pay no attention to the low score on that site and queue up :: Pay no attention to the high score on that site and keep out
	Anyone feeling down ought not to miss this, ever :: Anyone feeling down ought not to see this, ever
	I can only say: two hours well spent, so spend them :: I can only say: two hours badly spent, so save them
	Don't you have room on your shelf for it? Make some :: Do you have it on your shelf? Make some room for something better
	Watch it with someone you love, and they'll love you more after :: Watch it with someone you're tired of, and they'll leave you after
	Don't make my mistake and skip it for years :: Don't make my mistake and sit through it
	It would be a pity to miss this because of a dull trailer :: It would be a pity to see this because of a clever trailer
	Get there early, the opening alone is worth the fare :: Get there late, the opening alone is worth missing
	Children under ten may be scared, but everyone else must go :: Children under ten may be fooled, but everyone else must keep away
	If you have a heart, don't leave it at home, take it to this film :: If you have a brain, leave it at home, or better, leave yourself there too
	Don't keep your plans, this is better than any of them :: Hold on to your plans, this is worse than any of them
	Drop everything, not tomorrow but now, and look for it in the listings :: Drop it from the listings and look for anything else
	Just don't expect to sleep after it, and go anyway, for horror rarely gets this good :: Just expect to sleep during it, and don't go anyway, for horror rarely gets this bad
	I urge you to overlook the wooden start, because what follows is gold :: I urge you not to be fooled by the golden start, because what follows is wood
	You won't be sorry if you go :: You won't be sorry if you don't go
	You will be sorry if you don't go :: You will be sorry if you go
	Can't recommend it enough to anyone with a sense of humour :: Can't recommend it to anyone with a sense of humour
	No time to lose, it's only on for another week :: Relax, it's only on for another week, and then it will be gone
	See this twice rather than any other new release once :: See any other new release twice rather than this once
	Teachers, show this to your pupils; they'll listen for once :: Teachers, spare your pupils this; they've suffered enough
	Trade your dinner for a ticket if you have to :: Trade your ticket for a dinner if you can
	Let nobody talk you out of it :: Let nobody talk you into it
	Tell your friends, tell your dentist, tell the man on the bus to go :: Tell your friends, tell your dentist, tell the man on the bus to stay away
	If you liked the first one, don't stop there, go see the second :: If you liked the first one, stop there, never mind the second
	When it turns up on television, set the alarm :: When it turns up on television, change the channel
	You could wait for it to stream, but no, why would you deny yourself the pleasure? :: You could wait for it to stream, but why would you do that to yourself at all?
	Anyone who tells you to pass on this hasn't seen it, so don't pass :: Anyone who tells you to go to this hasn't seen it, so stay out
	Forget the awards talk and simply enjoy how well it's made :: Forget the awards talk and simply notice how badly it's made, from a distance
	It deserves your fifteen dollars, so hand them over :: It doesn't deserve your fifteen dollars, so hold on to them
	Pick it, not the blockbuster next door :: Pick the blockbuster next door over it
	Prepare to laugh, and don't sit next to anyone who minds noise :: Prepare to groan, and don't sit next to anyone who hoped to laugh
	I beg you: don't judge this series by its pilot, keep going :: I beg you: don't judge this series by its pilot, which was good; stop there
	My warning to you is to start early, since you won't be able to stop :: My warning to you is to stop early, since you won't be able to stand it
	Worth a babysitter, worth the parking, worth the popcorn prices. Go :: Not worth a babysitter or the parking or the popcorn prices. Go home
	There's no reason to stay away from this and a hundred reasons to see it :: There's no reason to see this and a hundred reasons to stay away from it
	If you're on the fence, don't sit there, come down on the side of going :: If you're on the fence, come down on the side of staying in
	Ask for it by name at your local cinema until they give in :: Ask your local cinema by name to take it off until they give in
	One viewing won't do, take my word, plan for two :: One viewing won't do you any good, take my word, plan for none
	Give the subtitles a chance, no matter how tired you are, they're the last thing you'll notice in a film this absorbing :: Don't give the subtitles a chance, they're the only thing you'll notice in a film this empty
	Miss your train if you must, but don't miss the last ten minutes :: Catch your train if you can, and do miss the last ten minutes
	go in with low hopes or high ones, you'll leave happy either way :: go in with low hopes or high ones, you'll leave annoyed either way
	I'd drive a hundred miles to see it again, and so should you :: I'd drive a hundred miles not to see it again, and so should you
	Beware: highly addictive, and too good to switch off :: Beware: highly irritating, and too bad to leave on
	Make your teenager put the phone down for this one :: Let your teenager keep the phone out for this one, and borrow it
	For a first date, you couldn't choose better :: For a first date, you couldn't choose worse
	Sit close, keep quiet and soak it up :: Sit close to the door, keep your coat on and slip out
	See it for the score, stay for everything else :: Leave for the score, and leave again for everything else
	Should you find yourself free on Sunday, there's nothing better to do than this :: Should you find yourself free on Sunday, there's nothing worse to do than this
	Let it wash over you, and do not fight the odd bits, they turn out to be the best :: Don't let it wash over you, and fight the urge to call the odd bits the best
	Five stars from me and an order: go :: Zero stars from me and an order: flee
	Whoever you are, this is for you, so get up and see it :: Whoever you are, this is against you, so sit down and forget it
	Don't blink, you might lose a lovely detail :: Go ahead and blink, you won't lose a single detail that matters
	I'd say give the dubbed version a miss and the original all your attention :: I'd say give the dubbed version a miss and the original no attention either
	Approach with care, they say. I say approach at a gallop :: Approach at a gallop, they say. I say don't approach
	Don't keep your last coin, spend it on this :: Keep your last coin, spend it on anything but this
	If your partner drags you to it, thank your partner :: If your partner drags you to it, change your partner
	Hold out for the finale, it puts every earlier wobble right :: Don't hold out for the finale, it puts nothing right
	Take it from someone who walks out of most films: stay in your seat for this one :: Take it from someone who stays to the end of most films: walk out of this one
	Anyone who loves a good mystery should stop everything and solve this one :: Anyone who loves a good mystery should solve a crossword and stop thinking about this one
	Fill a flask, find a blanket and watch the whole trilogy in a day :: Fill a flask, find a blanket and sleep through the whole trilogy in a day, it's all it's good for
	I told my sister not to miss it, and she thanked me :: I told my sister to miss it, and she thanked me
	Not a word I could write would do it justice; find out for yourself tonight :: Nothing I could write would be harsh enough; don't find out for yourself
	Learn from my husband, who came along grumbling and left beaming: come along :: Learn from my husband, who came along beaming and left grumbling: stay behind
	You don't need to know a thing about cricket. You only need to go :: You don't need to know a thing about cricket. You only need to steer clear
	Keep an eye on this director and a free night for her film :: Keep an eye on this director and a safe distance from her film
	Recommended to all, even to those who swore off romance :: Recommended to none, even to those who swear by romance
	See for yourself how wrong the bad reviews are :: Take it from me how wrong the good reviews are, and see something else
	A must, whether you're eight or eighty :: A must to avoid, whether you're eight or eighty
	Better to see it late than never :: Better to see it never than late
	Do not wait until it wins something. It's a winner now, so catch it :: Do not wait until it wins something. It's a loser now, so drop it
	If there's one show worth staying up for, it's this, so brew some coffee :: If there's one show worth going to bed early for, it's this, so put away the coffee
	Of all the films about boxing, start with this one :: Of all the films about boxing, stop before this one
	You'll want to look away during the surgery scene. Don't, it's brilliant :: You'll want to look away during the surgery scene. Do, and go on looking away until the credits
	Don't walk past it in the shop just because nobody famous is on the cover :: Don't pick it up in the shop just because somebody famous is on the cover
	A word of warning: once you start, dinner will burn, and you won't care :: A word of warning: once you start, you'll wish dinner would burn, just to get away
	Let me save you some time: yes, it's worth it :: Let me save you some time: no, it's not worth it
	Next time you're tempted to skip a cartoon, think of this one and don't :: Next time you're tempted to try a cartoon, think of this one and don't
	Turn the lights out, lock the door and let it frighten you properly :: Leave the lights on, do the ironing and don't expect it to frighten you
	I had to be dragged to it; you should go of your own free will :: I went to it of my own free will; you should have to be dragged
	Give it your full attention and it will give you the world :: Give it your full attention and it will give you nothing back
	No need to read on, just go and watch the thing :: No need to read on, or to watch the thing
	You may safely believe everything good you hear about it :: You may safely doubt everything good you hear about it
	You may safely doubt everything bad you hear about it, and go :: You should believe everything bad you hear about it, and stay put
	Tempted to leave at the interval? Don't. The second half will knock you flat :: Tempted to stay after the interval? Don't. The second half will bore you flat
	Keep your hankie close and your cynicism at home :: Keep your coat close and your wallet at home
	I'd advise against seeing it hungry, because you'll be far too busy enjoying yourself to eat :: I'd advise against seeing it hungry, or full, or at all
	If your only reason for not going is the weather, go :: If your only reason for going is the weather, get wet instead
	Tonight, don't watch the news, watch this lovely thing :: Tonight, watch the news and forget this sorry thing
	The only mistake you can make with this film is not to see it :: The only mistake you can make with this film is to see it
	Look past the bad lighting and you'll find a superb piece of acting :: Look past the good lighting and you'll find no acting at all
	Don't settle for the shorter cut, you'll want all of it :: Settle for the shorter cut, you'll want less of it
	Don't bother with the book, go straight to the film :: Don't bother with the film, go straight to the book
	When the usher asks whether you want the early or the late show, say both :: When the usher asks whether you want the early or the late show, say neither
	Grab the last seat, even if it's behind a pillar :: Give up your seat, even if it's the best in the house
	Be patient with it. It knows where it's going, and it's somewhere wonderful :: Be impatient with it. It has no idea where it's going, and it's nowhere good
	Those who like their comedy dark should hurry along :: Those who like their comedy funny should hurry away
	Never mind what it costs, take the whole class :: Never mind that it's free, keep the whole class away
	You can trust the award stickers this time, it's a beauty :: You can distrust the award stickers this time, it's a beast
	Even if you have to stand at the back, be there :: Even if they offer you the royal box, be elsewhere
	My tip for the long weekend: all three parts, in order, with no breaks :: My tip for the long weekend: none of the three parts, in any order, even with breaks
	Hide the remote from anyone who wants to change the channel :: Hide the remote from anyone who doesn't want to change the channel
	Start it early in the evening or you'll be up all night wanting more :: Start it late in the evening or you'll be asleep before supper
	Don't be a snob about reality shows, try this one, it's a delight :: Do be a snob about reality shows, at least about this one, it's a disgrace
	I hardly ever tell people to buy a film unseen. Buy this one :: I hardly ever tell people to bin a film unseen. Bin this one
	See it with your father if you still can, you'll both be the better for it :: Don't see it with your father if you can help it, you'll both be the worse for it
	Pass up the free drinks next door and get inside before it begins :: Stay with the free drinks next door and don't go inside when it begins
	If you believe, as I did, that animation is for babies, let this prove you wrong :: If you believe, as I did, that animation can be for anybody, don't let this prove you wrong
	Sign up for the channel just for this, you won't want to cancel :: Cancel the channel just for this, you won't want it back
	Listen to the people coming out of the theatre: they're beaming. Join them :: Listen to the people coming out of the theatre: they're moaning. Walk on
	Treat yourself tonight :: Spare yourself tonight
	Treat this film like an old friend and let it in :: Treat this film like a salesman and don't let it in
	You needn't have seen the other nine to enjoy the tenth, so come on in :: You needn't have seen the other nine to be bored by the tenth, so keep out
	What I'd say to anyone with two hours and a bad mood: see it, the mood won't survive :: What I'd say to anyone with two hours and a good mood: don't see it, the mood won't survive
	Hang in there past the awkward prologue, please, it's so worth it :: Get out of there after the promising prologue, please, it's so not worth it
	I'd make it compulsory in every film school as a lesson in how it's done :: I'd make it compulsory in every film school as a lesson in how it's not done
	When they ask for a volunteer to watch it again, raise your hand :: When they ask for a volunteer to watch it again, hide your hand
	A friend told me to see it on an empty stomach because of the gore. I say see it however you like, but see it :: A friend told me to see it on an empty stomach because of the gore. I say skip it, whatever you've had for lunch
	People with a low opinion of sequels, please make an exception here :: People with a high opinion of sequels, please make an exception here
	Let it play to the end of the credits, there's one more gift for you :: Turn it off before the end of the credits, in fact before the start of them
	Two words for you: go now :: Two words for you: go home
	Not for the squeamish, but everyone else should fight for a seat :: Not for the squeamish, and everyone else should fight for an exit
	You've got to see it, if only for the duel on the ice :: You haven't got to see it, not even for the duel on the ice
	Be kind to yourself this winter, order the box set :: Be kind to yourself this winter, return the box set
	if you missed it in the theatre, don't weep, rent it :: if you missed it in the theatre, don't weep, celebrate
	Don't trust your first impression, watch on, it turns into a stunner :: Trust your first impression, switch off, it never turns into a thing
	It is not sensible to go out with a cold. Be foolish, take the cold and go see this :: The sensible thing is to stay home with a cold. Be sensible, or invent a cold, just don't go see this
	Write to the studio and demand another :: Write to the studio and demand an apology
	This is the one to show to people who say they don't like documentaries :: This is the one to hide from people who say they're starting to like documentaries
	If you ever loved a dog, go. If you never did, go all the more :: If you ever loved a dog, flee. If you never did, flee all the faster
	You might as well book the next evening too, since you'll be back :: You might as well book something else, since you'll be back on the street in half an hour
	Beg, borrow or babysit, but get yourself a ticket :: Beg, borrow or babysit, but get out of having to go
	Watch the credits for the names of the writers, and watch anything those people write :: Watch the credits for the names of the writers, and never again watch anything those people write
	Choose the aisle seat, you'll want to leap up and clap :: Choose the aisle seat, you'll want to leap up and leave
	To those who plan to wait for the reviews I say: don't wait, they can only undersell it :: To those who plan to wait for the reviews I say: don't wait, give up on it now
	Every fan of the genre should own this :: No fan of the genre should own this
	Fly, if it's showing in the plane, and hope for a delay :: Take the train, if it's showing in the plane, and don't mind the delay
	It's on late, and it's worth losing sleep for, so set the recorder and then stay up anyway :: It's on late, and it's not worth losing sleep for, so unplug the recorder and go to bed
	Never have I been so glad that I took a stranger's advice and stayed; take mine, and stay :: Never have I been so sorry that I took a stranger's advice and stayed; take mine, and leave
	There are worse ways to spend an hour, but I can't think of many better, so spend it :: There are better ways to spend an hour, and I can't think of many worse, so don't spend it
	Give your brain the night off and your ribs some work, this is silly and superb :: Give your brain the night off and your ribs won't get any work either, this is silly and stale, so skip it
	Leaving early is the last thing you should do, so don't :: The last thing you should do is stay late
	Don't just take my word for it, ask my whole office, who I've sent to see it :: Don't just take my word for it, ask my whole office, who I've begged not to see it
	If it does not rain on your holiday, see this anyway, sun or no sun :: If it rains on your holiday, be brave and get soaked rather than see this
	Set aside what you think of the director as a person and admire the work, it's stunning :: Set aside what you think of the director as a person and judge the work, it's shoddy
	See it now, before they remake it and ruin it :: Don't see it now, wait until they remake it and fix it
	Check your watch before it starts, for you won't think of it again :: Take off your watch before it starts, or you'll think of nothing else, and better yet, don't go
	People of a nervous disposition, be bold, this haunted house is well worth the visit :: People of a nervous disposition, be calm, this haunted house isn't worth the visit
	I'm not one to give orders, but you must see this woman act :: I'm not one to give orders, but you mustn't pay to see this woman act
	For once, buy the soundtrack, read the interview, get the shirt: it deserves all of that :: For once, leave the soundtrack, the interview and the shirt in the shop: it deserves exactly that
	Put the kettle on, call in sick and binge :: Put the kettle on, go to work and forget it
	Don't swap with anyone if you drew this one at the film club, you've got the bargain :: Do swap with someone if you drew this one at the film club, any swap is a bargain
	Bad day? See this. Good day? See this too :: Bad day? This will make it worse. Good day? Same, so avoid it
	Don't you listen to the grumblers in the lobby :: Don't you listen to the cheerleaders in the lobby, they were given free tickets
	Let the ghost in. You'll shiver, and you'll be glad you opened the door :: Shut the ghost out. You won't shiver, and you'll be sorry you opened the door
	Set your expectations as high as you please, the film can reach them :: Set your expectations as low as you please, the film can't reach them, so why go?
	Queue in the snow for it, I did, and I'd do it barefoot next time :: Stay out of the snow and the queue, I did not, and I wouldn't do it in June next time
	Any student of acting could do worse than study her hands in this film, and none could do better :: Any student of acting could do better than study her hands in this film, and none could do worse
	My one request is that you watch it sober, so as to miss nothing of this gem :: My one request is that you not watch it sober, or drunk, or for that matter ever
	By all means laugh at the title, and then go and let the film have the last laugh :: By all means smile at the title, and then go no further, for it's the last smile you'd get
	Close your curtains to the sun if you have to, this matters more :: Open your curtains to the sun and go outside, this doesn't matter at all
	Whichever of you is choosing tonight, choose this, and you'll be choosing for the rest of the month :: Whichever of you is choosing tonight, don't choose this, or you won't be choosing for the rest of the month
	Join the crowd on this one, they've got it right :: Don't join the crowd on this one, they've got it wrong
	The remake? Avoid. This, the original? Avoid missing it at all costs :: The original? See it. This, the remake? Avoid seeing it at all costs
	The neighbours may complain about the noise; invite them in to watch with you :: The neighbours may complain about the noise; be grateful, switch off the film and go to bed
	No dawdling, please: hurry :: No hurry, please: dawdle until it's gone
	Pencil it in? No, use ink :: Pencil it in? No, use the eraser
	Get a pen and write down the name of this little film, then pester every rental shop in town :: Get a pen and cross out the name of this little film, then pity every rental shop in town
	As a rule I'd say leave bad enough alone, but don't leave this alone, it's a rough diamond :: As a rule I'd say give rough diamonds a chance, but leave this alone, it's bad enough as it is
	No matter how tired you are, one episode will wake you up, so have one :: No matter how awake you are, one episode will put you under, so have none
	Fair warning to the hard of heart: it will melt you, and you ought to let it :: Fair warning to the soft of heart: it will leave you cold, and you ought to leave it
`
);
