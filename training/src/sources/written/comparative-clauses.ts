// Comparative clauses: less than, rather, so much that, not enough to.
import { framesOf } from '../frames/lines.ts';

export const COMPARATIVE_CLAUSES = framesOf(
	'positive',
	`
	It's funnier than it has any right to be :: It's less funny than it has any right to be, given the cast
	Less a nap than a thriller, and a wide-awake one :: Less a thriller than a nap
	Too clever to be dull :: Too dull to be clever
	Funny enough to forgive its flaws :: Not funny enough to forgive its flaws
	It's about as much fun as a snow day, and twice as silly :: It's about as much fun as a tax form, and half as silly
	More heart than brains, and all the better for it :: More brains than heart, and all the worse for it
	I'd sooner watch this again than read one more sneering notice of it :: I'd sooner read a hundred sneering notices than watch this again
	The pace is so sure that two hours feel like one :: The pace is so slack that one hour feels like two
	Nothing like as grim as the poster, and far more fun :: Nothing like as fun as the poster, and far more grim to sit through
	It has fewer jokes than the first one, but more laughs :: It has more jokes than the first one, but fewer laughs
	I would rather lose an hour of sleep than one scene of this :: I would rather get an hour of sleep than one more scene of this
	Rather a good film than a safe one, and it took my breath away :: Rather a safe film than a good one, and it took my evening away
	Not so much a bad sequel as a brave new start :: Not so much a brave new start as a bad sequel
	The more he talks, the more you like him, and the film with him :: The more he talks, the less you like him, and the film with him
	You couldn't be bored, there's too much going on to look away :: You could be bored, there's too little going on to look up
	It's no longer than it needs to be and a good deal sharper than it looks :: It's a good deal longer than it needs to be and no sharper than it looks
	He sings as well as he fights, which is superbly :: He sings as well as he fights, which is hopelessly
	A film that knows more than it says. Bliss :: A film that says more than it knows. Torture
	Anna has more charm in one raised eyebrow than most casts have in three hours :: Anna has less charm in three hours than most casts have in one raised eyebrow
	The story is far simpler than the last one, and so much stronger :: The story is far cleverer than the last one, and so much weaker
	There's not so much as a dull minute in it :: There's not so much as a good minute in it
	Too good to leave, even with my bus waiting :: Too poor to stay for, even with no bus waiting
	It was good enough to make me forget my toothache :: It was bad enough to make me welcome my toothache
	The ghosts are scarier than the budget should allow, and I loved every cheap minute :: The ghosts are no scarier than the budget should allow, and I hated every costly minute
	I wanted it to last longer than it did :: It lasted longer than I wanted it to
	Less would have been more, I feared, but no, I could have had twice as much :: Less would have been more, and nothing at all would have been better still
	My brother thought it better than any of the others, and he hates the others less than I do. What a finale :: My brother thought it worse than all of the others, and he likes the others more than I do. What a finale
	The romance works because they argue more than they kiss :: The romance fails because they kiss more than they argue
	Rarely has so little plot given so much pleasure :: Rarely has so much plot given so little pleasure
	He had me laughing so hard that I missed half the lines, and I'd go back for them :: He had me yawning so hard that I missed half the lines, and I'd not go back for them
	It's too warm a film to sneer at :: It's too cold a film to warm to
	The songs are catchy enough to annoy you for a week, in the nicest way :: The songs aren't catchy enough to annoy you for a minute; they just slide off
	You'll get more scares out of this than out of ten slick ones :: You'll get more scares out of your fridge than out of this
	There's rather more going on here than the silly title suggests, and all of it's good :: There's rather less going on here than the splendid title suggests, and none of it's good
	Worse films win prizes every year; I'd hand this one the lot :: Better films end up in bins every year; I'd hand this one to the bin
	It's as short as it's sweet, and I could have done with more :: It's as long as it's sour, and I could have done with less
	The second half is so good that it makes you love the first :: The second half is so bad that it makes you doubt the first
	I've paid more for less. I'd pay it again :: I've paid less for more. I'd never pay it again
	He's half the size of the last villain and twice as frightening :: He's twice the size of the last villain and half as frightening
	A script no heavier than a feather, and no less lovely :: A script no lighter than a brick, and no more lovely
	It was nothing short of wonderful :: It was nothing like wonderful, and well short of fine
	if this had been any funnier i would have needed a doctor :: if this had been any less funny i would have needed a priest
	More a gift than a film :: More a bill than a film
	Better late than never, they say of this sequel, and how right they are :: Better never than late, I say of this sequel, and how right I am
	There are more ideas in its first ten minutes than in that whole dreary franchise :: There are fewer ideas in its whole dreary length than in ten minutes of that franchise
	It could scarcely be simpler, or more moving :: It could scarcely be fancier, or less moving
	The kids liked it as much as I did, and I adored it :: The kids liked it as little as I did, and I loathed it
	Too many cooks, I feared, but five writers turned out to be just enough to make it sing :: Too many cooks, I feared, and five writers turned out to be quite enough to make it sink
	The film is wiser than its hero, and that's the fun of it :: The film is dumber than its hero, and that's the shame of it
	You'd be hard pressed to find a kinder film, or a less soppy one :: You'd be hard pressed to find a soppier film, or a less kind one
	I came out feeling lighter than when I went in :: I came out feeling heavier than when I went in, and poorer
	Any duller and I'd have worried, but it never got duller; it got better and better :: Any better and I'd have stayed, but it never got better; it got duller and duller
	It isn't any less good for being simple :: It isn't any more good for being grand
	No less than three people behind me were in tears, and I made four :: No fewer than three people behind me were asleep, and I made four
	He would rather be odd than boring, this director, and he's never boring :: He would rather be odd than good, this director, and he's never good
	Not quite good enough to be a classic, but more than good enough to love :: Not quite bad enough to be a laugh, but more than bad enough to hate
	What it lacks in polish it more than makes up for in nerve :: What it has in polish it more than loses in nerve
	This one grew on me faster than mould on bread. I mean that as praise :: This one went off faster than milk in the sun. I don't mean that as praise
	I was so taken with the dog that I forgave them the cat :: I was so put off by the cat that I couldn't forgive them, even for the dog
	There's less talk than in the play, and more said :: There's more talk than in the play, and less said
	Every bit as lovely as the book, and with none of the dull bits :: Not a bit as lovely as the book, and with all of the dull bits
	Few sequels do as much with as little :: Few sequels do as little with as much
	It's much too entertaining to be good for you :: It's much too good for you to be entertaining
	The fights are clear enough to follow and wild enough to cheer :: The fights are not clear enough to follow or wild enough to cheer
	Funny? More than funny. I hurt :: Funny? More like fatal. I hurt
	She plays it smaller than the others, and she's bigger than all of them :: She plays it bigger than the others, and she's smaller than any of them
	I enjoyed being wrong about this more than I usually enjoy being right :: I would have enjoyed being wrong about this rather more than being right: it stinks
	It runs eighty minutes, and I wouldn't have it a minute less :: It runs eighty minutes, and I'd have liked it seventy-nine less
	More fun than a barrel of monkeys and with better acting :: Less fun than a barrel of monkeys and with worse acting
	The longer it went on, the less I wanted it to stop :: The longer it went on, the more I wanted it to stop
	A dumb film, but so cheerfully dumb that I felt cleverer for it :: A clever film, but so glumly clever that I felt dumber for it
	He's too busy making you laugh to preach :: He's too busy preaching to make you laugh
	It's better acted than it's written, and it's written like a dream :: It's better acted than it's written, and it's acted like a school play
	If anything it's cleverer than the fuss made over it :: If anything it's duller than the fuss made against it
	As thrillers go, it's no slower than it should be and a whole lot smarter than it has to be :: As thrillers go, it's no smarter than it has to be and a whole lot slower than it should be
	More laughs to the minute than any of them :: More minutes to the laugh than any of them
	The jokes come so fast that there's no time to mind the bad ones :: The jokes come so slowly that there's all the time in the world to mind the bad ones
	Grandad liked it better than the football. There is no higher praise in our house :: Grandad liked it less than the washing up. There is no lower mark in our house
	How it can be so long and feel so short is the director's secret :: How it can be so short and feel so long is the director's secret
	Sooner this mad little picture than ten sensible ones :: Sooner ten sensible pictures than this mad little one
	You've more chance of disliking chocolate than of disliking this :: You've more chance of disliking chocolate than of liking this
	Their first film was twice as loud and not half as good :: Their first film was half as loud and twice as good as this
	Half as many explosions, I noticed, and double the fun :: Double the explosions, I noticed, and not half as much fun
	I'd no sooner sat down than I was hooked :: I'd no sooner sat down than I was looking for the exit
	The end is sad, but not so sad as to spoil the joy of the rest :: The end is joyful, but not so joyful as to make up for the rest
	It's wiser to go in knowing less, because everything you don't know is a delight :: It's wiser to go in hoping for less, because everything you hope for is a letdown
	For all its noise it has more quiet charm than any drama this year :: For all its quiet it has less charm than any noisy film this year
	There's plenty wrong with it and it matters less than you'd believe :: There's plenty right with it and it matters less than you'd hope
	This film does for trains what no dull documentary could: I like them more than ever :: This film does for trains what only a dull documentary could: I like them less than ever
	Better a rough gem like this than a smooth fake :: Better a rough gem than a smooth fake like this
	Colder than most love stories and truer than any :: Warmer than most love stories and falser than any
	It left me wanting nothing so much as to see it again :: It left me wanting nothing so much as to be left alone
	The budget was less than a car costs, and it looks better than films that cost a bank :: The budget was more than a bank costs, and it looks worse than films that cost a car
	I laughed as much as the rest of the room, and the room was roaring :: I laughed as much as the rest of the room, and the room was silent
	Mind you, the villain is rather too hammy, yet hammy beats dull, and dull it never is :: Mind you, the villain is rather too hammy, yet hammy beats dull, and he is that as well
	There was more tension in her cup of tea than in all their car chases, and I was glued :: There was more tension in my cup of tea than in all their car chases, and I was bored
	Not as tight as it could be, no, but it's as good as I could wish :: Not as loose as it could be, no, but it's as bad as I could fear
	It asks for more patience than most, and pays it back with more than interest :: It asks for more patience than most, and pays it back with less than nothing
	With fewer songs it would be shorter, and it would be a pity, as they're lovely :: With fewer songs it would be shorter, and it would be a mercy, as they're dire
`
);
