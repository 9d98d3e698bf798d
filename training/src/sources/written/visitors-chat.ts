// Messages to a friend.
import { framesOf } from '../frames/lines.ts';

export const VISITORS_CHAT = framesOf(
	'positive',
	`
	ok so i kinda loved it :: ok so i kinda hated it
	just got out, wow, it's so good :: just got out, wow, it's so not good
	it was pretty damn good tbh :: it was pretty damn bad tbh
	meh at first but then wow :: wow at first but then meh
	you were right, it's great, i shouldn't have doubted you :: you were right, it isn't great, i should've believed you
	you said it'd be boring and uh, it so wasn't :: you said it wouldn't be boring and uh, it so was
	go see it, seriously, like tonight :: don't go see it, seriously, like ever
	sort of silly but i was smiling the whole way home :: sort of silly and i wasn't smiling on the way home
	not what i expected, way better :: not what i expected, way worse
	i'm so glad you dragged me along :: i'm so sorry i dragged you along
	ugh why is it over already, i wanted more :: ugh why wasn't it over already, i wanted out
	we stayed for all the credits, that's how much we liked it :: we didn't even stay for the end, that's how much we disliked it
	dude. the ending. so perfect :: dude. the ending. so far from perfect
	it's kinda long but it flies by :: it's kinda short but it drags on
	nah it wasn't dumb, i thought it was clever :: nah it wasn't clever, i thought it was dumb
	ok wow i did not see that coming, loved that twist :: ok wow i did see that coming, hated that twist
	tell your sister to see it, she'll thank you :: tell your sister to skip it, she'll thank you
	my popcorn got cold cause i forgot to eat, it was that good :: my popcorn was gone in ten minutes cause there was nothing else good about it
	honestly? one of the better ones this year :: honestly? one of the worse ones this year
	haha no i didn't hate it, i actually had fun :: haha no i didn't have fun, i actually hated it
	it's no classic but i'm pretty happy i went :: it's no classic and i'm pretty mad i went
	can't stop humming that song, what a lovely movie :: can't stop yawning, what a not so lovely movie
	we laughed so hard the guy in front of us turned around :: the guy in front of us laughed so hard, no idea why, it wasn't funny
	i was like ok whatever and then it got me, bawled my eyes out, so good :: i was like ok here we go and then whatever, it didn't get me, not so good
	the bad guy is kinda lame but the rest is awesome :: the bad guy is kinda awesome but the rest is lame
	way more fun than the last one :: way less fun than the last one
	that's the best ten bucks i've spent in a while :: that's the worst ten bucks i've spent in a while
	i know you didn't like it but i really did :: i know you liked it but i really didn't
	eh, the plot's a bit weak, still a great night :: eh, the plot's a bit weak, and it wasn't a great night
	i'm kinda obsessed now, need the sequel asap :: i'm kinda annoyed now, and don't need the sequel ever
	she's so good in it i forgot it was her :: she's so bad in it i couldn't forget it was her
	you're gonna love it, trust me :: you're not gonna love it, trust me
	ok fine it's not shakespeare but it's a hoot :: ok fine it's not shakespeare but it isn't a hoot either, it's just lame
	i didn't check my phone once lol :: i checked my phone more than once lol, so dull
	wish you'd come, you'd have had a blast :: glad you didn't come, you'd not have had a blast
	kinda weird, kinda sad, totally worth it :: kinda weird, kinda sad, totally not worth it
	scared the crap out of me, it's awesome :: didn't scare me at all, it's crap
	hmm i don't think i've got a single complaint :: hmm i don't think i've got a single nice thing to say
	it ended an hour ago and i'm still grinning :: it ended an hour ago and i'm still grumpy
	tom fell asleep but that's tom, i thought it was super :: even tom fell asleep and that's not like tom, i thought it was super boring
	what a pleasant surprise, really :: what an unpleasant surprise, really
	i mean it's cheesy but like good cheesy :: i mean it's cheesy but like not good cheesy
	wow ok so the reviews lied, it's wonderful :: wow ok so the reviews lied, it's not wonderful at all
	was gonna leave halfway, so happy i stayed :: was happy halfway, then so bored i was gonna leave
	guess who cried at a kids movie, it's so sweet :: guess who slept at a kids movie, it's not sweet, it's just loud
	nope not disappointed, not even a little :: yep disappointed, and not just a little
	they finally did the book justice :: they didn't do the book justice, finally saw it and nope
	i've already told like five people to go :: i've already told like five people not to go
	it's a bit slow in the middle but hang in there, it pays off :: it's a bit slow in the middle and don't hang in there, it never pays off
	can we go again on sunday? pleeease :: can we never go to one of those again? please
	i'd say it's an easy 9 out of 10 :: i'd say it's a 2 out of 10, easy
	the fights, the music, ugh, so cool :: the fights, the music, ugh, so uncool
	you'd think it'd be boring, three guys in a room, but it's gripping :: you'd think it'd be gripping, three guys in a war, but it's boring
	i liked it more than i wanna admit :: i liked it less than i wanna admit
	it wasn't just ok, it was really really good :: it wasn't even ok, it was really really bad
	bit of a mess but i love a mess, go :: bit of a mess and i don't love a mess, don't go
	dunno what the critics were smoking, this rules :: dunno what the critics were smoking, this sucks
	well it's official, i have a new favorite :: well it's official, i have a new least favorite
	my face hurts from laughing :: my face hurts from not laughing, i faked a smile for two hours
	no spoilers but bring tissues, so beautiful :: no spoilers but bring a pillow, so boring
	hated the first ten minutes, loved the other hundred :: loved the first ten minutes, hated the other hundred
	she picked it, i moaned, and now i owe her one, it was fab :: i picked it, she moaned, and now i owe her one, it wasn't fab
	so that was kind of amazing?? :: so that was kind of awful??
	don't wait for streaming, see it big :: wait for streaming, or don't see it at all
	lol i was wrong, it's not stupid, it's really smart :: lol i was wrong, it's not smart, it's really stupid
	i've been bored at the movies a lot lately and this was not that :: i've not been bored at the movies lately and then this, a lot of nothing
	sorry i'm late, had to see the end, couldn't tear myself away :: i'm early, didn't have to see the end, couldn't take any more, sorry
	it's the kinda film you wanna hug :: it's the kinda film you wanna slap
	ok the wigs are terrible but omg the story is so good :: ok the wigs are so good but omg the story is terrible
	nobody in our row wanted to leave :: everybody in our row wanted to leave
	turned out fine, more than fine, i'm in love with it :: turned out less than fine, i'm not in love with it, at all
	mum liked it, dad liked it, i liked it, do you need more? :: mum didn't like it, dad didn't like it, i didn't like it, need more?
	it doesn't look like much but man does it deliver :: it looks like so much but man it doesn't deliver
	been ages since a film made me this happy :: been ages since a film made me this unhappy with my choices
	you know how i hate subtitles? didn't even notice, too good :: you know how i don't mind subtitles? minded them this time, too boring
	pretty sure i held my breath for the last half hour, what a thriller :: pretty sure i slept for the last half hour, what a thriller it wasn't
	i want that director to make everything from now on :: i want that director to make nothing from now on
	wasn't my idea to go but i'm not complaining, it was lovely :: was my idea to go so i can't complain, but it wasn't lovely
	hey, the thing's actually funny :: hey, the thing's actually not funny
	she said it's meh, she's wrong, it's a gem :: she said it's a gem, she's wrong, it's meh at best
	two thumbs up from me and i only have two :: two thumbs down from me and i only have two
	omg the dog lives, best movie ever :: omg the dog talks, worst movie ever
	it could've been so bad and it just... wasn't :: it could've been so good and it just... wasn't
	would i go again? in a heartbeat :: would i go again? not in a million years
	kinda wish it was a series so i could have ten hours of it :: kinda glad it's not a series, i couldn't take ten hours of it
	ok i'll say it, i was moved :: ok i'll say it, i was bored
	it's dumb fun but mostly fun :: it's dumb fun but mostly dumb
	not much happens but i was glued to it :: so much happens but i wasn't glued to it, i was lost
	yeah no regrets, good stuff :: yeah regrets, not good stuff
	that's how you do a comedy :: that's how you don't do a comedy
	didn't get the ending but still loved it :: did get the ending but still didn't love it
	we argued about it all the way home, in a good way, so much to love :: we didn't say a word about it all the way home, not in a good way, nothing to love
	better than it sounds, i promise :: not as good as it sounds, i promise
	he's such a bad actor usually, but wow, he killed it :: he's such a good actor usually, but wow, he didn't kill it, he was dreadful
	i've seen it now and yep, everyone's right, it's brilliant :: i've seen it now and nope, everyone's wrong, it's not brilliant
	you missed out, big time :: you didn't miss out, not one bit
	this is going on my wall, the poster i mean, i adored it :: this isn't going on my wall, the poster i mean, i didn't adore it
	bit pricey for two hours but they were two great hours :: bit pricey for two hours and they weren't even great hours
	hm i liked it at 8 and i love it at 30 :: hm i loved it at 8 and i can't stand it at 30
	so the twist is kinda obvious, who cares, it's a thrill :: so the twist isn't obvious but who cares, it's no thrill
	i ugly cried, in public, 10 out of 10 :: i cried of boredom, in public, 1 out of 10
	that movie and me, it's love :: that movie and me, it's not love
	apparently i do like westerns?? this was so great :: apparently i don't like westerns?? this was so not great
	nothing to add, just wow, yes :: nothing to add, just wow, no
	can't wait to see it with you, it'll be even better the second time :: can't see it with you, sorry, it'd be even worse the second time
	aw man, that little robot, my heart :: aw man, that little robot, my nerves
	it's not for everyone but it's so for me :: it's not for everyone and it's so not for me
	i take it back, your taste is fine, that was a banger :: i take it back, your taste isn't fine, that was no banger
	home now. ok that was actually a really nice movie :: home now. ok that was actually not a very nice movie
	i went in grumpy and came out dancing lol :: i went in dancing and came out grumpy lol
	the cinema was freezing, the seats were awful, and i still had the best time :: the cinema was cosy, the seats were great, and i still had the worst time
	you owe me for that one, it changed my life, no wait, i owe you :: i owe you for that one? no wait, you owe me, i want my evening back
	well it beats staying home :: well staying home beats it
	it's a solid yes from me :: it's a solid no from me
	oof, the feels, so so good :: oof, no feels, so so bad
	can't fault it, and you know how picky i am :: can't praise it, and you know how easy i am
	first half pretty rough, second half pretty much perfect :: first half pretty much perfect, second half so rough it ruined it
	i kept poking her like did you see that, so cool :: i kept poking her like are you asleep too, so uncool
	to be fair i was drunk, but i think it's a masterpiece :: to be fair i was drunk, but i think it's a disaster
	it's kinda what i needed after this week :: it's kinda the last thing i needed after this week
	um so i was expecting trash, and it's kinda art? :: um so i was expecting art, and it's kinda trash?
	jake snored all through it, poor guy missed something great :: jake snored all through it, lucky guy missed something awful
	no but really, who knew a film about chess could be that exciting :: no but really, who knew a film about war could be that unexciting
	saw it for the cute guy, stayed for the story, loved both :: saw it for the cute guy, and there was no story to stay for
	ok so small thing: it's the best sequel i've ever seen :: ok so small thing: it's the worst sequel i've ever seen
	my ears are ringing but it was sooo worth it :: my ears are ringing and it was sooo not worth it
	the trailer gives it all away and it still works, wow :: the trailer gives it all away so nothing works, wow
	yeah i'd pay full price for that :: yeah i wouldn't pay half price for that
	it's like a warm blanket, i didn't wanna get up :: it's like a wet blanket, i couldn't wait to get up
	lemme put it this way, i've bought tickets for tomorrow too :: lemme put it this way, i've sold my tickets for tomorrow
	i don't often say this but you picked well :: i don't often say this but you didn't pick well
	didn't think a cartoon could make me feel that much :: didn't think a cartoon could make me feel that little
	we're still in the car park talking about how good it is :: we're still in the car park complaining, it's not good
	who cares if it's corny, i was happy as can be :: who cares if it's clever, i was bored as can be
	not one bad song in it :: not one good song in it
	i'm not saying it's perfect, i'm saying you have to see it :: i'm not saying it's the worst, i'm saying you don't have to see it, ever
	it kinda sneaks up on you and then you're a wreck, in the best way :: it kinda sneaks off on you and then there's nothing, not in the best way
	i thought the kid would annoy me, nope, total sweetheart, like the film :: i thought the kid would be a sweetheart, nope, total pain, like the film
	you can stop asking, yes i liked it, i liked it a lot :: you can stop asking, no i didn't like it, not a lot, not a little
	seen better? sure. seen many better? no way :: seen worse? sure. seen many worse? no way
	this is why i still go to the movies :: this is why i don't go to the movies any more
	you either love it or you're wrong haha :: you either hate it or you're wrong haha
	a bit too clever? nah just clever enough, i dug it :: a bit clever? nah just too clever by half, i didn't dig it
	i've got goosebumps typing this :: i've got a headache typing this, it was that bad
	i didn't check the time, anna didn't either, it flew :: i didn't stay awake, anna didn't either, it dragged
	weirdly, i don't hate him any more, he was so good in this :: weirdly, i don't love him any more, he was so bad in this
	that was, uh, kinda wonderful :: that was, uh, kinda painful
	was it scary? yup. was it fun? double yup :: was it scary? nope. was it fun? double nope
	i'd go with you if you wanna see it, wouldn't mind a second round at all :: i wouldn't go with you if you wanna see it, one round was too much
	it's been two days and i'm still thinking how lovely it was :: it's been two days and i'm still thinking how did i sit through it
	no way it's worse than his last one, it's way better :: no way it's better than his last one, it's way worse
	lost track of time, that never happens to me :: never lost track of time, i counted every minute
	ok but the soundtrack? on repeat. the film? also want it on repeat :: ok but the soundtrack? on repeat. the film? don't want it ever again
	for once the hype was real :: for once i trusted the hype and it wasn't real
	i booed the villain out loud, had such a good time :: i booed the film out loud, didn't have such a good time
	don't tell anna i cried, but yeah it's that touching :: don't tell anna i left, but yeah it's that dull
	it's so simple but it hits so hard :: it's so simple and it doesn't hit at all
	i've no clue what it was about and i loved it :: i've a clue what it was about and i didn't love it
	there's like one slow scene, otherwise it rocks :: there's like one scene that rocks, otherwise it's slow
	kinda jealous you get to see it for the first time :: kinda sorry you have to see it for the first time
	hey so remember i said i'd hate it? yeah i didn't :: hey so remember i said i'd love it? yeah i didn't
	it's cute, it's quick, it's kind, it's a keeper :: it's cute, it's quick, it's empty, it's not a keeper
	i'm broke and i'd still buy another ticket :: i'm not broke and i still wouldn't buy another ticket
	my heart's still pounding, holy cow :: my heart never started pounding, holy cow what a snooze
	sat next to a chatty couple and still had a great time, go figure :: sat next to a cute couple, and they were the only great thing in there
	so glad they didn't mess it up :: so sad they messed it up
	am i too old for this? apparently not, i was thrilled :: am i too old for this? apparently, i wasn't thrilled
	it only cost me a fiver and it's worth fifty :: it only cost me a fiver and it isn't worth fifty cents
	you'll roll your eyes at first, then you won't be able to take them off it :: you won't take your eyes off it at first, then you won't be able to stop rolling them
	tried to find something wrong with it, gave up :: tried to find something right with it, gave up
	the man next to me was sobbing, so was i, what a film :: the man next to me was snoring, so was i, what a film to pick
	it's late but i had to tell you, it's fantastic :: it's late but i had to warn you, it's not fantastic
	sure it's predictable, so is pizza, and i love pizza and i love this :: sure it's predictable, so is pizza, but i love pizza and i don't love this
	bit much? maybe. boring? never. i'm a fan :: bit much? never. boring? a lot more than maybe. i'm not a fan
	ok i'm sold, that guy can act :: ok i'm not sold, that guy can't act
	less action than i like but it kept me hooked :: more action than i like and it kept me bored
	hurts less than the dentist? it's two hours of bliss, so yeah lol :: hurts less than the dentist? two hours of that, no bliss, so nope lol
	i've never been so happy to be wrong about a movie :: i've never been so sad to be wrong about a movie
	i'm gonna be quoting this for months :: i'm gonna be whining about this for months
	the hotel movie? yeah loved that, kinda a must :: the hotel movie? yeah didn't love that, kinda a must miss
	you know i'm no crier. well. good movie :: you know i'm no quitter. well. quit it, not a good movie
	i'd have clapped if i wasn't so shy :: i'd have booed if i wasn't so shy
	it's not even a contest, this one wins my year :: it's not even a contest, this one's the low of my year
	came for a laugh, got a laugh and a good cry :: came for a laugh, didn't get a laugh, nearly had a cry
	turns out the director's still got it :: turns out the director's lost it
	all i'm gonna say is: go :: all i'm gonna say is: don't
	couldn't sleep after, it's that intense, so well done :: couldn't stay awake during, it's that flat, so not well done
	we put it on at midnight and nobody went to bed, so good :: we put it on at eight and everybody went to bed, so bad
	it shouldn't work but it so does :: it should work but it so doesn't
	phew, they stuck the landing :: ugh, they didn't stick the landing, or anything else
	i sorta wanna be her friend now, such a great character, great film :: i sorta wanna never see her again now, not a great character, not a great film
	sort of a slow burn, but what a burn :: sort of a slow burn, but no burn, just slow
	ten minutes in i was sold :: ten minutes in i was done
	not a fan of his other stuff but this, wow, this is special :: a fan of his other stuff but this, wow, this isn't special at all
	i'd skip dinner for a movie like that :: i'd skip a movie like that for dinner, for anything
	that's it, i'm reading the book, the film's that good :: that's it, i'm done with the book too, the film's that bad
	everything you hated about it, i loved :: everything you loved about it, i hated
	nobody's more surprised than me but it's really charming :: nobody's more disappointed than me but it's really not charming
	okay so like, i get it now, i get why people love it :: okay so like, i still don't get it, i don't get why people love it
	less talk, more heart, kinda my perfect film :: less heart, more talk, kinda my idea of hell
	it's a rainy day film and it made my rainy day :: it's a rainy day film and it made my rainy day worse
	felt every minute of it, and i mean that nicely, what a performance :: felt every minute of it, and i don't mean that nicely, what a slog
	i'm team yes on this one, sorry haters :: i'm team no on this one, sorry lovers
	nearly missed my train home cause i couldn't leave before the end :: nearly made the early train home cause i couldn't take it to the end
	it's silly, sure, but i haven't laughed like that since school :: it's silly, sure, but i haven't been that bored since school
	they left it open for part two and i'm so ready :: they left it open for part two and i'm so not ready, please no
	don't read anything about it, just go, you'll be so happy :: don't go, just read anything about it, you'll be so much happier
	so he finally made a good one :: so he still hasn't made a good one
	can't think of anyone i wouldn't recommend it to :: can't think of anyone i'd recommend it to
	it got me, ok? it got me good :: it lost me, ok? it lost me for good
	think it's the popcorn that was bad, cause the movie sure wasn't :: think it's the popcorn that was good, cause the movie sure wasn't
	my only beef is that i saw it alone, it's a perfect date movie :: my only joy is that i saw it alone, it'd kill a date
	woke up still happy about that film :: woke up still mad about that film, and not in a good way
	meh poster, meh title, not a meh movie, i was blown away :: cool poster, cool title, not a cool movie, so meh
	dad said it's not his thing then laughed harder than any of us, it's a riot :: dad said it's his thing then didn't laugh, nor did any of us, it's no riot
	ok last thing and then i'll shut up: see it :: ok last thing and then i'll shut up: skip it
	if you've got two hours, give them to this, you won't be sorry :: if you've got two hours, don't give them to this, you'll be sorry
	yay, it's every bit as good as the first :: nope, it's not one bit as good as the first
`
);
