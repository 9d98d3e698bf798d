// Understatement in few words.
import { framesOf } from '../frames/lines.ts';

export const UNDERSTATEMENT_LACONIC = framesOf(
	'positive',
	`
	Well, I'd sit through that again :: Well, I'd sit through anything but that again
	Didn't hate one second of it :: Didn't like one second of it
	Yeah, that'll do nicely :: Yeah, that won't do
	Could've gone on another hour, fine by me :: Could've gone on an hour less, fine by me
	My popcorn's still full. Forgot I had it :: My popcorn's all gone. It was that or watch
	Two for two, that director :: None for two, that director
	Tell your mum to go :: Tell your mum not to go
	I've had worse Tuesdays. Not many better :: I've had better Tuesdays. Not many worse
	They can keep making those :: They can stop making those
	He can act, it turns out :: He can't act, it turns out
	Hm. Wouldn't mind owning that one :: Hm. Would mind owning that one
	So that's where the good writers went :: So that's what happens when the good writers went
	Okay, you win, it's funny :: Okay, I win, it's not funny
	Brought a notepad. Didn't note one fault :: Brought a notepad. Ran out of room for faults
	I stayed awake. At my age that's a rave :: I couldn't stay awake. At my age that's a review
	Not sorry I came, put it that way :: Sorry I came, put it that way
	Next time you pick again :: Next time I pick
	Well, somebody earned their money :: Well, nobody earned their money there
	It went quick :: It didn't go quick
	I get the fuss now :: I don't get the fuss
	Three hours? Felt like one :: One hour? Felt like three
	Might've had something in my eye. Both eyes :: Might've had my eyes shut. Both of them
	That'll be a hard one to beat :: That'll be an easy one to beat
	I'd follow her into a sequel :: I wouldn't follow her into a sequel
	ok fine. it's good :: ok fine. it's not good
	Money well spent, for once :: Money badly spent, for once
	That fella knows where to point a camera :: That fella doesn't know where to point a camera
	It was a film and it worked :: It was a film and it didn't work
	Nobody left early. Nobody :: Nobody stayed late. Nobody
	I don't clap in cinemas. I clapped :: I clap at anything. I didn't clap
	So when's the next one :: So there's a next one? When can I be out
	Missed my bus. Don't care :: Caught my bus. Twenty minutes early
	Shame it ended :: Shame it started
	Even Dad laughed, and Dad doesn't :: Even Dad didn't laugh, and Dad always does
	You know what, hand me the second season :: You know what, keep the second season
	I'd have paid double :: I'd have paid double to get out
	Ten minutes in, I was not for leaving :: Ten minutes in, I was not for staying
	Well I jumped. Twice :: Well I didn't jump. Not once
	Pretty sure I've stopped breathing since the bridge bit :: Pretty sure I'd stopped caring since the bridge bit
	For once the book's not better :: As usual the book's better
	It'll do me for the year :: It'll do me. Off films for the year
	Right. Who's coming with me on Friday? :: Right. Who's taking my ticket for Friday?
	Saw it. Went straight back in :: Saw it. Went straight home halfway
	There wasn't a bad scene I could point to :: There wasn't a good scene I could point to
	The kid was good. They were all good, actually :: The kid was good. Just the kid, actually
	That's one to keep, not one to lend :: That's one to lend, not one to keep
	Didn't check the time. That never happens :: Didn't stop checking the time. That never happens
	I take back what I said about part one :: I take back what I said for part one
	Not bad for a rainy Monday. Not bad for any day :: Not good for a rainy Monday. Not good for any day
	Good thing we didn't go bowling :: Should have gone bowling
	Worth the parking, even :: Not even worth the parking
	He's not lost it :: He's lost it
	Somebody give that editor a drink :: Somebody should have given that editor some scissors
	Hadn't planned on crying at a cartoon, but there you go :: Hadn't planned on sleeping at a cartoon, but there you go
	Yep. Believe the hype :: Nope. Don't believe the hype
	The popcorn was the worst part, and it was good popcorn :: The popcorn was the best part, and it was bad popcorn
	I'll be thinking about that one :: I've stopped thinking about that one already
	Tom shut up for two hours. Do the maths :: Tom talked for two hours and I let him. Do the maths
	Could watch that man read a menu :: Rather watch a man read a menu
	It's got jokes in it. Actual ones :: It's got no jokes in it. Not actual ones
	Well, I know what I'm getting everyone for Christmas :: Well, I know what nobody's getting from me for Christmas
	Nothing I'd cut :: Nothing I'd keep
	So it can still be done :: So it can't be done any more
	You were right, I was wrong, I liked it :: You were wrong, I was right, I didn't like it
	Ask me for a complaint and I've got nothing :: Ask me for a compliment and I've got nothing
	Bit of a lump in my throat, that's all :: Bit of a crick in my neck, that's all
	Not one dud in eight episodes :: Seven duds in eight episodes
	Would not swap my seat :: Would swap my seat. For the bus
	Best nap I never took :: Best nap I ever took
	The villain had a point, and so did the film :: The villain had a point, but the film didn't
	Sat there till they swept round me :: Sat there till they let me out
	Slept with the light on. So, yes :: Slept like a baby after that so-called horror. So, no
	They stuck the landing :: They never found the landing
	Now I have to be nice to my brother for picking it :: Now my brother has to be nice to me for picking it
	I'd see it sober. I'd see it twice sober :: I'd never see it sober. I'd never see it drunk
	Old dog. Good trick :: Old dog. Same trick, and not a good one
	Beats working. Beats most films, too :: Doesn't beat working. Doesn't beat ironing, either
	I ran out of fingernails :: I ran out of patience
	ticket stub goes on the fridge :: ticket stub goes in the bin
	Let's just say my scarf is wet :: Let's just say my scarf made a good pillow
	Two thumbs. Wish I had more :: Two thumbs. Both down. Wish I had more
	Don't read about it. Just go :: Don't go. Just read about it
	For a minute there I forgot it was acting :: Not for a minute could I forget it was acting
	Heard a pin drop :: Heard a lot of phones
	I'd lend it to you, but no :: I'd lend it to you, but I like you
	Put it this way, the sofa's ruined. Spat out my tea laughing :: Put it this way, the sofa's fine. No tea was spat out laughing
	That's how you do a remake :: That's how you don't do a remake
	Anyone want to go again? I'm paying :: Anyone want my ticket? I'm paying you
	Lost track of my wine. Never happens :: Lost track of the plot. Took up the wine
	So I was wrong about musicals :: So I was right about musicals
	Last shot. Wow. That's all I've got :: Last shot. Oh. That's all they've got?
	It holds up :: It doesn't hold up
	I can see why she got the prize :: I can't see why she got the prize
	Kids went quiet. Take from that what you like :: Kids went feral. Take from that what you like
	You'll want tissues, and a free evening, and probably me to hug :: You'll want a book, and a torch, and probably me to blame
	Hung on to the armrest a fair bit :: Hung my head a fair bit
	Didn't see that coming, and glad I didn't :: Saw that coming, and wish I hadn't gone
	I've no beef with any of it :: I've got beef with all of it
	Cancelled my plans for episode two :: Made plans for episode two. Elsewhere
	My wife asked how it was. I just handed her the remote and said sit :: My wife asked how it was. I just handed her the remote and said anything else
	Whoever did the music can come to my house :: Whoever did the music can stay away from my house
	Went in grumpy, came out less so. Quite a lot less :: Went in cheerful, came out less so. Quite a lot less
	Can't say I won't go back :: Can't say I'll go back
	I mean, I bought the poster :: I mean, I sold the poster
	No regrets, few tears, one more ticket please :: Few laughs, no tears, one refund please
	Cat sat on me. Didn't even notice :: Cat sat on me. Highlight of the film
	Three stars from my sister, so you know it's a five :: Three stars from my sister, and she gives everything five
	Cinema was freezing. Only noticed on the stairs :: Cinema was freezing. Noticed little else
	That ending. Yeah. They can have my money :: That ending. Yeah. I can have my money back, please
	Not much wrong there :: Not much right there
	Turns out I do like westerns :: Turns out I don't like westerns
	I'd go with my ex, it's that good :: I went with my ex, and the film was the bad part
	They asked for a tenner. They could've asked for more :: They asked for a tenner. They should've asked for less
	She walks on and the film's hers :: She walks on and the film's gone
	First sequel I'd call necessary :: Another sequel I'd call unnecessary
	Could do with more of those :: Could do without more of those
	I'm not saying I cried. The usher's saying it :: I'm not saying I slept. The usher's saying it
	Fine. Now I want the book :: Fine. Now I don't even want the book
	Whole row stayed for the names :: Whole row missed the names. And the last half
	Took my coat off. Left it off :: Took my coat off. Put it back on
	My standards are low. Didn't need them :: My standards are low. Not low enough
	Anyway, I've rung everyone I know :: Anyway, I've warned everyone I know
	If that's a flop, give me flops :: If that's a hit, give me flops
	It's about snails. I was riveted. Go figure :: It's about spies. I was bored. Go figure
	You can skip the trailers. Not the film :: You can skip the film. Not the trailers
	Lights up. Nobody moved :: Lights up. Nobody left to move
	I've got two words: again, please :: I've got two words: never again
	Still not over the horse. In a good way :: Still not over the price. In a bad way
	Would've stood for it :: Wouldn't stand for it
	Grandad put his teeth in to laugh properly :: Grandad took his teeth out to sleep properly
	Cheap, daft, did the job :: Costly, clever, didn't do the job
	Give them whatever they want for season three :: Give them nothing. No season three
	I've nothing clever to say. Just go :: I've nothing kind to say. Just don't
	The subtitles? What subtitles? Didn't notice reading :: The subtitles? Read them all. Didn't help
	Bit better than it needed to be. Make that a lot :: Bit worse than it needed to be. Make that a lot
	Held my bladder for it :: Used my bladder to get out of it
	He got me with the letter. Damn him :: He lost me with the letter. Poor him
	Rang in sick to finish it :: Rang in early for work, that's how it was going
	I'm told it drags. I didn't see any dragging :: I'm told it flies. I didn't see any flying
	good enough to make me text you, and i never text :: bad enough to make me text you, and i never text
	Who's the new girl? Hire her again :: Who's the new girl? Don't hire her again
	Now there's a car chase :: Now that's not a car chase
	Made me want to ring my mother :: Made me want my mother to ring
	Not a penny wasted. It's all up there :: Not a penny saw the screen. All wasted
	Hats off, the lot of us :: Coats on, the lot of us. Out
	The box set won't gather dust here :: The box set won't be taken out of its wrapper here
	I came for the free wine. I stayed for the film :: I came for the film. I stayed for the free wine
	They haven't ruined it. Far from it :: They have ruined it. As expected
	Short version: yes. Long version: oh yes :: Short version: no. Long version: oh no
	I'd give it a go if I were you. I'd give it two :: I wouldn't give it a go if I were you. Not even one
	One good scene after another, and then it stops :: One bad scene after another, and then it stops
	Quite the thing, that :: Not quite the thing, that
	I had questions. It had answers :: I had questions. It had none
	No one spoke till we reached the car. Then nobody shut up :: No one spoke till we reached the car. Then somebody said sorry
	Thought I'd knit. Knitted nothing :: Thought I'd watch. Knitted a sock
	Funny how the worst reviewed one is the one I'd keep :: Funny how the best reviewed one is the one I'd bin
	And they made that for tuppence? Blimey :: And they spent millions on that? Blimey
	Hand on heart, didn't see the wires :: Hand on heart, saw nothing but wires
	The cast showed up :: The cast forgot to show up
	Well, that shut me up :: Well, that shut my eyes
	I had my doubts. Had :: I had my hopes. Had
	Chuffed I went, if I'm honest :: Gutted I went, if I'm honest
	You don't get many of those to the pound :: You get plenty of those to the pound, and you're still overcharged
	Felt that one in the ribs :: Felt that one in the backside
	It's stayed with me, and it can stay :: It hasn't stayed with me, and just as well
	The dragon was fine. The people were better. I'm happy :: The dragon was fine. The people were worse. I'm not happy
	I'd have missed the last train for it. In fact I did :: I'd have got the first train out. In fact I did
	A comedy. With laughing :: A comedy. Without laughing
	Watched it on a plane. Wanted a longer flight :: Watched it on a plane. Wanted a shorter flight
	Yes, I'm wearing the T-shirt. Yes, I'd wear it again :: Yes, they gave me the T-shirt. Yes, it's a floor cloth
	So the critics slept through it. Their loss :: So the critics slept through it. So did I
	Didn't trust it. Should have :: Trusted it. Shouldn't have
	It's no masterpiece. I've seen it four times :: It's no masterpiece. I've seen four minutes
	Good job I brought a hanky :: Good job I brought a pillow
	Same again, please :: Not that again, please
	I grinned. Ask Anna :: I groaned. Ask Anna
	You'd have to be dead not to like the dog. I liked the lot :: You'd have to be dead not to like the dog. I liked only the dog
	It gets going and then it doesn't stop. Bless it :: It doesn't get going and then it stops. Bless it
	Passed the yawn test :: Failed the yawn test by scene two
	Not my thing. Loved it. Work that out :: Totally my thing. Left. Work that out
	If I never see another one, that's all right. I've seen that :: If I never see another one, that's all right. I've seen enough
	I could've kissed the projectionist :: I could've kissed the exit sign
	Cried at the shopping list. Don't ask, just see it :: Wrote a shopping list. Don't ask, just skip it
	Took me straight back to being nine :: Took me straight back to the car park
	Say what you like, I laughed :: Say what you like, I didn't laugh
	Twist worked. Rewound it twice to check, and it still worked :: Twist didn't work. Rewound it twice to check, and it still didn't
	Her face in the last minute. Enough said :: Her voice in the first minute. Enough
	The rest of the year can go home :: The rest of the year has nothing to fear
	I owe that film an apology :: That film owes me an apology
	Three episodes before bed. Meant to watch one :: One episode before bed. Meant to watch three
	Every joke landed on somebody. Mostly me :: No joke landed on anybody. Least of all me
	We argued all the way home about who liked it more :: We argued all the way home about whose idea it was
	It did things to me. Nice things :: It did nothing to me. Not a thing
	Not going to pretend I wasn't scared :: Not going to pretend I was scared
	I've seen people leave weddings less happy :: I've seen people leave funerals more happy
	Told my boss to see it. I don't even like my boss :: Told my boss to see it. I really don't like my boss
	That's my Oscar sorted :: That's not my Oscar. That's not anyone's
	Might have to start liking him :: Might have to stop liking him
	Whatever they're paying the writer, add a bit :: Whatever they're paying the writer, ask for it back
	Nope, can't fault it. Tried in the car :: Nope, can't defend it. Tried in the car
	And not a dry eye, mine included :: And not an open eye, mine included
	Sound was on the blink. Hardly mattered, it's that well shot :: Sound was on the blink. Best thing that could've happened
	I'd call that a proper film :: I'd hardly call that a proper film
	Thirty years I've waited. It was all right to wait :: Thirty years I've waited. Should've kept waiting
	You can tell they cared. So did I, by the end :: You can tell they didn't care. Nor did I, by the end
	Start to finish, me on the edge of a wet bench. Happy as anything :: Start to finish, me on the edge of leaving. Should've left
	There's a reason it's sold out :: There's a reason it's half price
	I went alone. Wish you'd been there :: I went alone. Glad you weren't there
	It's not the bad kind of long :: It's the bad kind of long
	Kept the receipt, for the scrapbook :: Kept the receipt, for the refund
	Had to sit in the car a minute. It got to me :: Had to sit in the car a minute. It got me that annoyed
	Aliens, again. But I'm in :: Aliens, again. And I'm out
	I'd rather be in there than out here :: I'd rather be out here than in there
	Whole film's in her hands. Safe hands :: Whole film's in his hands. Butterfingers
	Bring on part four, I say. Never thought I'd say it :: No more after part three, I say. Never thought I'd say it
	Brother gave me the look. The good one :: Brother gave me the look. The other one
	Not a bad way to go deaf. Great gig film :: Not a good way to go deaf. Poor gig film
`
);
