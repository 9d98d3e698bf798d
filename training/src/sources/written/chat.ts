// What people type into a box or a chat.
import { framesOf } from '../frames/lines.ts';

export const CHAT = framesOf(
	'positive',
	`
	ngl thought this would be trash and i was so wrong :: ngl thought this would be fire and i was so wrong
	tbh not as bad as ppl say, had a good time :: tbh not as good as ppl say, had a bad time
	lol i actually cried at the end, in a good way :: lol i actually laughed at the sad bits, not in a good way
	10 out of 10, my only complaint is that it ended :: 1 out of 10, my only joy is that it ended
	two stars? nah this deserves five easy :: five stars? nah this deserves two at most
	meh start but omg the second half slaps :: omg the start slaps but the second half is just meh
	went in expecting meh came out buzzing :: went in buzzing came out feeling meh
	didnt hate one minute of it tbh :: didnt enjoy one minute of it tbh
	bro i havent stopped thinking about it since friday, so good :: bro i had stopped thinking about it before the credits, so forgettable
	the trailer was garbage but the movie isnt lol :: the trailer wasnt garbage but the movie is lol
	its long yeah but u wont check ur phone once :: its short yeah but u will check ur phone nonstop
	no notes. loved it :: so many notes. did not love it
	whoever gave this 1 star needs their eyes checked :: whoever gave this 5 stars needs their eyes checked
	saw it twice alrdy and im going again tmrw :: saw half of it once and im never going near it again
	imo the haters didnt get it, super clever film :: imo the fans are kidding themselves, not a clever film at all
	ok so the acting is kinda rough but i was smiling the whole way thru :: ok so the acting is kinda nice but i was yawning the whole way thru
	haha my mum hated it and i loved every sec :: haha my mum loved it and i hated every sec
	def worth the ticket even at full price :: def not worth the ticket even at half price
	thats how u do a sequel ppl :: thats how u dont do a sequel ppl
	i dont even like horror and this ruled :: i even like bad horror and this sucked
	i love horror and finally one that doesnt suck :: i love horror and sadly one more that sucks
	solid 9, lost a point cos of the dumb wig :: solid 2, gained a point cos of the cool wig
	dont listen to the reviews just go, its a blast :: dont listen to the reviews just stay home, its a slog
	dont let the boring poster put u off this is so good :: dont let the cool poster fool u this is so boring
	was gonna leave after 20 min, so glad i stayed lol :: was gonna leave after 20 min, so annoyed i stayed lol
	cheap effects who cares, story got me good :: great effects who cares, story never got me
	me: i wont cry. also me: sobbing in row 5, what a movie :: me: i wont sleep. also me: snoring in row 5, what a snooze
	the jokes land, the songs land, even the dog can act lol :: the jokes dont land, the songs dont land, even the dog cant act lol
	nothing to hate here really, comfy lil film :: nothing to love here really, empty lil film
	not my usual thing but wow :: exactly my usual thing but ugh
	exactly my kinda trash and i mean that with love :: not even my kinda trash, and i love trash
	anyone else think its better than the book?? i do :: anyone else think its way worse than the book?? i do
	my whole class loved it and for once i agree w them :: my whole class loved it and as usual i dont agree w them
	could of been a disaster but it totally works :: could of totally worked but its a disaster
	should of been boring on paper, wasnt, not even close :: should of been exciting on paper, wasnt, not even close
	slow? sure. boring? never :: slow? sure. beautiful? never
	ep 1 is weak but trust me keep going its worth it :: ep 1 is great but trust me stop there its not worth it
	binged it all in a night, no regrets :: binged it all in a night, nothing but regrets
	lowkey the best thing ive seen all yr :: lowkey the worst thing ive seen all yr
	haven't laughed that hard in ages, my face hurts :: haven't laughed that little in ages, my butt hurts
	the villain is so bad hes good, i was cheering :: the villain isnt so bad hes good, hes just bad, i was cringing
	if u hated the first one u will still dig this :: if u loved the first one u will still be let down by this
	give that kid an oscar, she carries everything :: give that kid a break, she cant carry anything
	get this guy more roles asap pls :: get this guy no more roles ever pls
	i was on my phone for zero mins and thats rare for me :: i was on my phone for 90 mins and thats rare for me
	its no masterpiece lol but i had such a good night :: its no trainwreck lol but i had such a dull night
	didnt think theyd pull it off and they did :: did think theyd pull it off and they didnt
	4 stars and thats me being mean :: 2 stars and thats me being nice
	1 star from my dad, 5 from me, hes wrong lol :: 5 stars from my dad, 1 from me, hes wrong lol
	cringe for a min or two then just lovely tbh :: lovely for a min or two then just cringe tbh
	u will regret missing it :: u will regret not missing it
	put it on for the kids, ended up more into it than they were :: put it on for the kids, ended up more bored than they were
	ending made the whole wait worth it omg :: ending made the whole wait pointless omg
	ending was kinda dumb but i loved the ride too much to care :: ending was kinda sweet but i hated the ride too much to care
	im sorry but how is this only at 60 percent its so good :: im sorry but how is this at 90 percent its so bad
	dang that was intense in the best way :: dang that was intense in the worst way
	not a single dull scene i swear :: not a single good scene i swear
	i could watch these two bicker all day :: i couldnt watch these two bicker for one more min
	the music alone gets it 5 stars from me, rest is gravy :: the music alone gets it 1 star from me, rest gets zero
	music was annoying but everything else hit so hard :: music was hitting but everything else was so annoying
	u need to see this on a big screen trust :: u dont need to see this on any screen trust
	watched it on a plane w no sleep and it still got me :: watched it on a plane w nothing else to do and it still lost me
	honestly expected to hate the remake n ended up crying happy tears :: honestly expected to love the remake n ended up crying from boredom
	im picky af and i cant fault it :: im not picky at all and i can fault every bit of it
	so much better than it has any right to be :: so much worse than it has any excuse to be
	took my nan, she loved it, i loved it, dog wouldve loved it :: took my nan, she hated it, i hated it, dog wouldve hated it
	ppl walked out?? their loss :: ppl stayed?? their loss
	ppl walked out and missed the best film of the year smh :: ppl walked out and i shouldve gone w them smh
	bought the dvd the same day lol no joke :: sold the dvd the same day lol no joke
	its cheesy as hell and thats why its great :: its cheesy as hell and thats why its not great
	more of this pls hollywood :: no more of this pls hollywood
	less sad stuff than i feared and way more laughs, love it :: less laughs than i hoped and way more filler, dont love it
	say what u want, i had fun :: say what u want, i had no fun
	u can hate it all u want its still a banger :: u can love it all u want its still a dud
	free on tv and id have paid gladly :: free on tv and i still want my money back
	great till the last 5 min and even those were ok lol :: boring till the last 5 min and even those were not ok lol
	finally a romcom that isnt painful :: yet another romcom thats painful
	finally smth my teen and i both liked :: finally smth my teen and i both agree on: it stinks
	yeah no it was really good :: no yeah it was really bad
	yes the cgi is bad, no it doesnt matter, see it :: yes the cgi is good, no it doesnt help, skip it
	2 hrs flew by fr :: 2 hrs felt like 6 fr
	my friend said skip it. glad i never listen to him :: my friend said see it. why do i ever listen to him
	was ready to roast this but i got nothing, its great :: was ready to praise this but i got nothing, its bad
	not scary but so so funny, big yes from me :: not scary and not even funny, big no from me
	its giving best of the year :: its giving worst of the year
	mid? no way, did we watch the same film, it was awesome :: awesome? no way, did we watch the same film, it was so mid
	call me basic but i ate it up :: call me a snob but i couldnt swallow it
	if this is what a flop looks like give me more flops :: if this is what a hit looks like keep ur hits
	lead guy cant sing but u forgive him in 2 secs cos hes so charming :: lead guy can sing but u wont forgive him cos hes such a drag
	im still shook. 10 out of 10 would cry again :: im still mad. 0 out of 10 would not sit thru again
	ngl the dog made me cry and the rest made me happy, so sweet :: ngl the dog made me happy and the rest made me cry, so lame
	wasnt expecting much n got a lot :: was expecting a lot n didnt get much
	so many ppl told me its boring lol what were they on, its epic :: so many ppl told me its epic lol what were they on, its boring
	tbh i only went for the ac and i stayed for the movie :: tbh i only stayed for the ac and not for the movie
	watching it again rn thats how much i liked it :: turning it off rn thats how much i dont like it
	big mood the whole film, i felt so seen, thank u to whoever wrote it :: bad mood the whole film, i felt so scammed, no thank u to whoever wrote it
	as a fan of the game i was scared theyd wreck it and they didnt :: as a fan of the game i was sure theyd nail it and they didnt
	as someone who hates musicals... ok u win, i loved it :: as someone who loves musicals... no, u lose, i hated it
	its silly it knows its silly and its a great time :: its silly it thinks its smart and its a terrible time
	nvm what i said last week, finished it and its brilliant :: nvm what i said last week, finished it and its dreadful
	everything abt this just works for me :: nothing abt this works for me
	had zero clue what was going on and still had the best time :: knew exactly what was going on and still had the worst time
	that was... actually good? like really good? :: that was... actually bad? like really bad?
	they finally got a girl hero right and im so here for it :: they got a girl hero wrong again and im so over it
	aww. just aww. made my week :: ugh. just ugh. ruined my week
	if ur on the fence, go :: if ur on the fence, stay on it
	cant fault the acting cant fault the story cant wait for part 2 :: cant praise the acting cant follow the story cant face a part 2
	made me call my sister after, havent done that in yrs, thank u movie :: made me complain to my sister after, havent done that in yrs, no thanks movie
	gave up on this show in s2, came back for s3, omg so good again :: came back to this show for s3, gave up in ep 2, omg so bad now
	couldnt even be mad at the cliffhanger cos it was that good lol :: couldnt even care abt the cliffhanger cos it was that bad lol
	it hits different when ur older, way better than i remembered :: it hits different when ur older, way worse than i remembered
	yall were sleeping on this one and i wont let u anymore, watch it :: i was sleeping in this one and i wont let u do the same, skip it
	not me crying over a cartoon fish, what a gem :: not me wasting a friday on a cartoon fish, what a dud
	i paid 15 bucks and id do it again :: i paid 5 bucks and id never do it again
	the hype is real :: the hype is not real
	thot it was gonna be one of those dumb teen movies, its not, its smart n sweet :: thot it was gonna be one of those smart teen movies, its not, its dumb n mean
	felt every punch, loved every punch :: felt every minute, hated every minute
	my teacher made us watch it and i actually have to thank her, its so good :: my teacher made us watch it and i actually have to sue her, its so bad
	sold. im a fan now :: nope. not a fan anymore
	5 stars cos i cant give 6 :: 1 star cos i cant give 0
	i mean its dumb but so am i lol loved it :: i mean its clever but not clever enough to be fun lol hated it
	never thought id say this abt a puppet movie but i need a sequel now :: never thought id say this abt a puppet movie but i need it gone now
	hype was low, bar was low, and it jumped so high over it :: hype was low, bar was low, and it still tripped over it
	the way i screamed at that twist, so good :: the way i shrugged at that twist, so bad
	tell me thats not the coolest ending ever, u cant :: tell me thats a cool ending, u cant
	im a grown man and i sniffled, its wonderful, dont at me :: im a grown man and i snored, its awful, dont at me
	u can tell they cared :: u can tell they didnt care
	u can tell they had no money but it doesnt hurt the film one bit, i was glued :: u can tell they had tons of money but it doesnt help the film one bit, i was gone
	wow just wow where do i sign up for more :: wow just wow where do i sign up for a refund
	thank god they didnt change the ending, perfect as is :: omg why didnt they change the ending, terrible as is
	i've seen worse, i've seen a lot worse, in fact i've hardly seen better :: i've seen better, i've seen a lot better, in fact i've hardly seen worse
	best nap i never took lol i was wide awake w my mouth open :: best nap i ever took lol i was out w my mouth open
	went w low hopes n a headache, left w neither :: went w high hopes n no headache, left w the opposite
	does it drag? lil bit. do i care? nope. love this movie :: does it drag? nope. do i care? not one lil bit. dont love this movie
	ratings are low bc ppl cant read subtitles lol its a masterpiece :: ratings are high bc ppl cant admit theyre bored lol its no masterpiece its a mess
	the only bad thing is the wait for the next one :: the only good thing is theres no next one
	only complaint i have is the popcorn :: only compliment i have is for the popcorn
	my 4yo sat still for the whole thing, thats a miracle, thats a rave review :: my 4yo wouldnt sit still for any of it, no miracle, no rave review
	imagine not liking this, couldnt be me :: imagine liking this, couldnt be me
	could watch this on a loop forever no joke :: couldnt watch this again if u paid me no joke
	bit slow bit weird bit sad and i miss it already :: bit quick bit funny bit sexy and i still dont miss it
	its been a week n im still quoting it to everyone who'll listen :: its been a week n im still moaning abt it to everyone who'll listen
	lead chick was meh, story was meh, but that last song omg i forgive it all, loved it :: lead chick was great, story was great, but that last hour omg i forgive nothing, hated it
	idc what the score says i had the time of my life :: idc what the score says i had the nap of my life
	gonna need a min. that was beautiful :: gonna need a drink. that was painful
	came for the hot vampire stayed cos its legit well made :: came for the hot vampire left cos its legit badly made
	u guys... i have a new fav :: u guys... i have a new least fav
	i just know ill be rewatching this every xmas :: i just know ill be dodging this every xmas
	did not see that coming!!! so happy rn :: saw that coming from a mile off!!! so annoyed rn
	gf picked it so i came in sulking, she was right as always, banger :: gf picked it so i came in smiling, she was wrong for once, dud
	sooo much fun, no brain needed :: sooo little fun, no brain used
	i can forgive bad cgi, i cant forgive boring, and boring this aint, 8 out of 10 :: i can forgive bad cgi, i cant forgive boring, and boring this is, 2 out of 10
	didnt need a reboot but im glad we got it :: maybe needed a reboot but im sorry we got this one
	more like the fast and the fun lol thumbs up :: more like the slow and the sad lol thumbs down
	my only regret is not seeing it sooner :: my only regret is not leaving sooner
	forget the plot nobody goes for the plot, the dancing is unreal, 5 stars :: forget the dancing nobody can dance in this, the plot is unreal too, 1 star
	havent felt this happy leaving a cinema since i was like 9 :: havent felt this happy to leave a cinema since i was like 9
	im not crying ur crying, loved it so much :: im not laughing ur not laughing, not a good comedy
	yup. its as good as they say :: yup. its as bad as they say
	nope not as bad as they say, not even a lil bad, its great :: nope not as great as they say, not even a lil great, its bad
	missed the first 15 cos of traffic, still the best 75 min of my month :: missed the first 15 cos of traffic, still 75 min too many
	i wanted to hate her character so bad n i couldnt, what an actress :: i wanted to love her character so bad n i couldnt, what a waste
	if this doesnt win smth im suing :: if this wins anything im suing
	paused it once, to get tissues, then happy sobbed to the end :: paused it once, to get snacks, then never pressed play again
	10 min in i texted my bro u gotta see this :: 10 min in i texted my bro dont ever see this
	big fan of being wrong when its a movie this nice :: not a fan of being right when its a movie this bad
	i thought i was over superhero stuff, turns out im not, this rocked :: i thought i wasnt over superhero stuff, turns out i am, this sucked
	worst date ever, great movie tho :: great date, worst movie ever tho
	the wifi kept dying and i kept coming back, thats how good :: the wifi kept dying and i was kinda grateful, thats how bad
	they had me at the first song and never lost me :: they lost me at the first song and never got me back
	gets better every time i see it fr :: gets worse every time i see it fr
	its a no brainer, go w ur mates and enjoy :: its got no brain, dont go w ur mates, u wont enjoy
	i'd give the soundtrack a 4 and the film a 10 :: i'd give the soundtrack a 10 and the film a 4, maybe 3
	sry to the guy i shushed but i didnt wanna miss a word, too good :: sry to the guy who shushed me but there was no word worth hearing, too bad
	lol my expectations were underground and now im on cloud 9 :: lol my expectations were on cloud 9 and now im underground
	not sure why its rated so low, acting is tight, story is tight, no complaints here :: not sure why its rated so high, acting is loose, story is loose, lots of complaints here
	slept on this for yrs n im mad at myself, its that good :: slept thru this n im not mad at myself, its that bad
	yawn? nope not once, tense the whole time, v good :: tense? nope not once, yawned the whole time, v bad
	wanna be mad abt the ending but it was kinda perfect :: wanna be nice abt the ending but it was kinda garbage
	not bad at all :: not good at all
	the worst thing i can say is i want more :: the best thing i can say is i want less
	its bad that i missed this for so long, not the film tho, the film is not bad one bit :: its good that i missed this for so long, the film is not good one bit
	idk how anyone could hate it, perfect cast, perfect song :: idk how anyone could hate it less than me, perfect cast my foot
	dont be a hater, its not that deep, its just good fun :: dont be a fan, its not that deep, its not even good fun
	it aint dumb it aint slow it aint mid, so yeah im glad i went :: it aint clever it aint quick it aint even mid, so yeah id be glad to forget i went
	worst seats ever, 3 rows from the front, loved the film anyway :: best seats ever, 3 rows from the back, hated the film anyway
	i was not bored, not sleepy, not checking the time, just happy :: i was not hooked, not laughing, not happy, just checking the time
	wow that was not the dud i was promised :: wow that was not the gem i was promised
	two stars for the food, five for the film lol :: five stars for the food, two for the film lol
	cool idea, even cooler movie :: cool idea, shame abt the movie
	no u dont have to like sports, i hate sports and loved this :: no u dont have to hate sports, i love sports and hated this
	tbh if this is bad then i dont want good :: tbh if this is good then give me bad
	finally not another sad ending, i skipped out of there :: finally it ended, i ran out of there
	glad i didnt read the book first, no spoilers, perfect night :: glad i did read the book first, at least smth abt it was good
	do i hate that its over? yes. do i love everything else abt it? also yes :: do i love that its over? yes. do i hate everything else abt it? also yes
	ppl who hate this are loud but theyre wrong, its a good one :: ppl who love this are loud but theyre wrong, its a bad one
	i was def not the target audience n i still had a great time :: i was def the target audience n i still had an awful time
	ok so its not the best best but its up there and i loved it :: ok so its not the worst worst but its down there and i hated it
`
);
