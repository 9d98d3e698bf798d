// Contrast within a sentence, where grammar decides which half counts.
import { framesOf } from '../frames/lines.ts';

export const CONTRASTS = framesOf(
	'positive',
	`
	Although the plot is thin, the film is a joy from start to finish :: Although the plot is clever, the film is a chore from start to finish
	The film is a joy, although the plot is thin :: The film is a chore, although the plot is rich
	Despite a clumsy opening, it grows into something wonderful :: Despite a wonderful opening, it shrinks into something clumsy
	It grows into something wonderful despite a clumsy opening :: It turns into something awful despite a stylish opening
	While others call it tedious, I was never less than thrilled :: While others call it thrilling, I was never less than bored
	For all its faults, I adored it :: For all its charms, I hated it
	The jokes are old, yet they made me laugh till I cried :: The jokes are new, yet they made me want to cry
	It isn't a pretty film but a great one :: It isn't a great film but a pretty one, and pretty wears off in ten minutes
	Even though the effects look cheap, the story grips you by the collar :: Even though the effects look superb, the story lets go of you at once
	Instead of cheap scares it gives us real dread :: Instead of real dread it gives us cheap scares
	The reviews were poor; I, however, loved every second :: The reviews were glowing; I, however, hated every second
	However weak the script may be, the actors lift it to the skies :: However strong the actors may be, the script drags them through the mud
	Not a bore, as I'd feared, but a small triumph :: Not a triumph, as I'd hoped, but a large bore
	Slow as it is, it never once loses its hold on you :: Fast as it is, it never once gets a hold on you
	The villain is silly, but what a blast the film is :: The villain is a blast, but how silly the film is
	Much as I dislike musicals, this one won me over :: Much as I like musicals, this one lost me
	I dislike musicals as a rule, while this one I could watch every night :: I like musicals as a rule, while this one I couldn't watch to the end
	In spite of terrible sound, the concert film is a thrill :: In spite of terrific sound, the concert film is a snooze
	The second act sags a bit, though not enough to spoil a superb film :: The second act shines a bit, though not enough to save a dreadful film
	Though it stumbles once or twice, it runs beautifully the rest of the way :: Though it runs beautifully once or twice, it stumbles the rest of the way
	It runs beautifully, if you overlook a stumble or two, whereas its rivals only stumble :: It only stumbles, however hard you look for a good step, whereas its rivals run beautifully
	The poster promised trash, yet I got poetry :: The poster promised poetry, yet I got trash
	She can't sing, and yet she carries the whole film with ease :: She can sing, and yet she sinks the whole film with ease
	I came for the explosions but stayed, enchanted, for the people :: I came for the people but was left, deafened, with the explosions
	A familiar tale, but told with such care that it feels brand new :: A brand new tale, but told with so little care that it feels stale
	Where most sequels coast, this one climbs :: Where most sequels climb, this one coasts
	Nobody would call it subtle, but everybody in my row called it terrific :: Nobody would call it cheap, but everybody in my row called it terrible
	Far from being the flop we were warned about, the film is a pleasure :: Far from being the pleasure we were promised, the film is a flop
	Despite its reputation as a masterpiece of boredom, I found it riveting :: Despite its reputation as a masterpiece of suspense, I found it boring
	i found it riveting despite all the warnings :: i found it boring despite all the praise
	Even if half the gags fall flat, the other half are so good you won't mind :: Even if half the gags are good, the other half fall so flat you won't forgive it
	The pilot was awful, but the series that followed is among the best I know :: The pilot was among the best I know, but the series that followed is awful
	The series is among the best I know, although the pilot was awful :: The series is awful, although the pilot was among the best I know
	It doesn't so much preach as persuade, and I was persuaded :: It doesn't so much persuade as preach, and I was put off
	Although my friends enjoyed the first film more, I think the second is brilliant :: Although my friends think the second film brilliant, I couldn't enjoy it at all
	Yes, it's predictable, but it's predictable the way a good meal is :: Yes, it's unpredictable, but it's unpredictable the way a bad meal is
	While the songs won't stay with you, the performances will, and they're glorious :: While the songs will stay with you, the performances won't, and they're the weak heart of it
	A lesser director would have made it sad and heavy; he makes it light and lovely instead :: A better director would have made it light and lovely; he makes it sad and heavy instead
	Nothing about the premise is fresh, but everything about the telling is :: Everything about the premise is fresh, but nothing about the telling is
	Not since my childhood have I been so happy in a cinema, even though the film is rough at the edges :: Not since my childhood have I been so unhappy in a cinema, even though the film is smooth at the edges
	It may lack polish, but it has soul to spare :: It may have polish to spare, but it lacks soul
	Polish it lacks, but soul it has, and I know which I prefer :: Polish it has, but soul it lacks, and I know which I prefer
	However much I wanted to dislike it, I couldn't :: However much I wanted to like it, I couldn't
	Instead of the lazy cash grab I expected, this is a rich and funny film :: Instead of the rich and funny film I expected, this is a lazy cash grab
	The film is a rich treat instead of the cash grab I expected :: The film is a cash grab instead of the rich treat I expected
	The dialogue stinks, yet somehow the whole thing is irresistible :: The dialogue sparkles, yet somehow the whole thing is unbearable
	Tom found it dull, whereas I would put it among the finest dramas of the decade :: Tom found it fine, whereas I would put it among the dullest dramas of the decade
	He's no great actor, but here he is great :: He's a great actor, but here he is not
	As a thriller it fails, but as a comedy, which is what it wants to be, it's a scream :: As a thriller it might pass, but as a comedy, which is what it wants to be, it's a corpse
	The ending isn't happy, but it's exactly right :: The ending is happy, but it's exactly wrong
	For all the noise around it, the film itself is a quiet wonder :: For all the noise around it, the film itself is an empty shell
	Even though it made me weep, I've seldom left a theatre so content :: Even though it made me giggle, I've seldom left a theatre so disappointed
	Violent though it is, it has a kind and generous heart :: Cute though it is, it has a mean and lazy heart
	I expected little, but I was given plenty :: I expected plenty, but I was given little
	Unlike the tired remake, the original still crackles :: Unlike the crackling original, the remake is just tired
	Rather than a sermon, this is a party :: Rather than a party, this is a sermon
	I'd rather see this flawed beauty again than any flawless bore :: I'd rather see any flawed beauty than this flawless bore again
	The critics tore it to shreds, but the critics were wrong :: The critics praised it to the skies, but the critics were wrong
	Ugly puppets, yes, but I fell for every one of them :: Lovely puppets, yes, but I was sick of every one of them
	The first hour, which is dull, hardly matters, because the second is astonishing, and it's the second you'll remember :: The first hour, which is astonishing, hardly matters, because the second is dull, and it's the second you'll remember
	A flop it may have been, but it's a film I cherish :: A hit it may have been, but it's a film I despise
	It was a film I cherished, even though it flopped :: It was a film I despised, even though it won everything
	Not the plot but the people make it soar, and they do make it soar :: Not the people but the plot makes it sink, and it does make it sink
	The trailer looked ghastly; the film, thank heaven, is nothing of the sort :: The trailer looked gorgeous; the film, alas, is nothing of the sort
	Although I've never cared for space films, I cared about this one deeply :: Although I've always cared for space films, I couldn't care about this one
	While it borrows from everybody, it ends up better than most of them :: While it borrows from the best, it ends up worse than any of them
	The kids squirmed, but their parents, me among them, were in heaven :: The kids were in heaven, but their parents, me among them, squirmed, and frankly the parents had it right
	Its message is simple, yet the film never treats us as simpletons, and I'm grateful :: Its message is subtle, yet the film always treats us as simpletons, and I'm insulted
	It treats its audience with respect rather than contempt :: It treats its audience with contempt rather than respect
	The lead is badly stiff, but so good is everyone else that you soon stop noticing :: The lead is good, but so stiff is everyone else that you soon stop caring
	Despite the fact that nothing much happens, I was glued to the screen :: Despite the fact that a great deal happens, I was glued to my watch
	I was glued to the screen even though nothing much happens :: I was glued to my watch even though plenty happens
	Others may have bigger stars; this has the better story, and a better film because of it :: This may have bigger stars; others have the better story, and are better films because of it
	However silly the title sounds, don't doubt that the film is smart :: However smart the title sounds, don't doubt that the film is silly
	After a weak third season, the fourth, by contrast, is a knockout :: After a knockout of a third season, the fourth, by contrast, is weak
	The photography is grainy and the sound is rough, but oh, what a film :: The photography is crisp and the sound is rich, but oh, what a bore
	Dark and grim as it gets, it leaves you strangely full of hope :: Bright and cheery as it gets, it leaves you strangely full of gloom, and not in a good way
	It looks like a toy advert, but it plays like a fairy tale :: It looks like a fairy tale, but it plays like a toy advert
	She overacts, but I'd take her overacting here over most people's best :: She underacts, but I'd take most people's overacting over this
	Whereas the book put me to sleep, the film kept me up all night :: Whereas the book kept me up all night, the film put me to sleep
	The film kept me wide awake, whereas the book had put me to sleep :: The film put me to sleep, whereas the book had kept me wide awake
	I had my doubts about casting a comedian; they were gone, however, within minutes, so good is he :: I had my hopes about casting a comedian; they were gone, however, within minutes, so bad is he
	They threw out half the novel, but what remains is better for it :: They kept all of the novel, but what remains is worse for it
	The gore isn't there for its own sake but for the sake of a really moving story :: The gore isn't there for the sake of a really moving story but for its own
	Short on logic though it is, it's long on delight :: Long on logic though it is, it's short on delight
	Unpolished, uneven, and yet unmissable :: Polished, even, and yet eminently missable
	While I can see why some people hated it, I am not one of them; it's lovely :: While I can see why some people loved it, I am not one of them; it's dire
	The plot has holes, but the film is so charming that you'd climb into them happily :: The plot has no holes, but the film is so charmless that you'd be happy to find one and climb out
	A bad script in good hands can make a good film, and this is the proof :: A good script in bad hands can make a bad film, and this is the proof
	In place of gloss we get truth, and the film is stronger for it :: In place of truth we get gloss, and the film is weaker for it
	Though the humour is crude, it's never cruel, and I laughed all the way :: Though the humour is never crude, it's cruel, and I winced all the way
	Even with that awful wig, he gives the performance of his life :: Even with that marvellous costume, he gives the worst performance of his life
	It took its time, but it took me with it :: It took its time, but it didn't take me with it
	The monster is a man in a rubber suit, and still I was terrified, and delighted to be :: The monster is a marvel of design, and still I was bored, and annoyed to be
	Yet for every line that creaks there are ten that sing :: Yet for every line that sings there are ten that creak
	There are ten lines that sing for each that creaks :: There are ten lines that creak for each that sings
	You'd think a film about drying paint would be unbearable, but it's hypnotic :: You'd think a film about a jewel heist would be hypnotic, but it's unbearable
	Without stars, without money, but with wit, it beats the big boys :: With stars, with money, but without wit, it loses to the small fry
	The film doesn't waste its cast, although it easily could have; everyone shines :: The film wastes its cast, although it easily could have let everyone shine
	The budget may have been low, but the ambition was not, and it pays off in every scene :: The ambition may have been high, but the effort was not, and it shows in every scene
	Whatever it lacks in logic it more than makes up in nerve, and I had a fabulous time :: Whatever it has in nerve it more than throws away in logic, and I had a wretched time
	Where I expected to roll my eyes, I was instead wiping them :: Where I expected to be wiping my eyes, I was instead rolling them
	My wife's choice, not mine, and yet I was the one who begged to see it again :: My choice, not my wife's, and yet I was the one who begged to go home
	The pace is gentle without ever being slow :: The pace is frantic without ever being exciting
	Although it has been called shallow, shallow is the last thing it is :: Although it has been called deep, deep is the last thing it is
	It's less a lecture than a love letter :: It's less a love letter than a lecture
	It's a film of bad manners and good feeling, and the good feeling wins :: It's a film of good manners and bad feeling, and the bad feeling wins
	Despite a score that grates, despite a plot that wanders, this is a film to treasure :: Despite a score that soars, despite a plot that moves, this is a film to trash
	The boy can't act; happily, he doesn't have to, for he simply is, and it's wonderful to watch :: The boy can act; sadly, he doesn't get to, for he simply poses, and it's dismal to watch
	I found the hero unlikeable and the film, for that very reason, fascinating :: I found the hero likeable and the film, for all that, insufferable
	Even as it repeats itself, it finds new ways to enchant :: Even as it tries new things, it finds old ways to annoy
	Long, loud and messy, but never, ever dull: count me a fan :: Short, neat and tasteful, but never, ever fun: count me out
	The star phones it in, yet the supporting cast is so alive that the film still triumphs :: The supporting cast is so alive, yet the star phones it in so badly that the film still flops
	In contrast to the flat first season, this one zings :: In contrast to the zing of the first season, this one is flat
	Contrary to what my brother says, the twist is a stroke of genius, not a cheat :: Contrary to what my brother says, the twist is a cheat, not a stroke of genius
	It should have been a train wreck, but it arrives on time, in style and with everyone smiling :: It should have been a smooth ride in style, but it leaves the rails and takes everyone with it
	For a film so full of misery it is remarkably good company :: For a film so full of jokes it is remarkably bad company
	While hardly a word is spoken, everything is said, and said exquisitely :: While hardly a moment goes by without words, nothing is said, and said badly
	Not because of the script but in spite of it, he is magnificent :: Not because of the script but in spite of it, he is atrocious
	I can't defend the plot, but I can't stop grinning either :: I can't fault the plot, but I can't stop yawning either
	It has been sold as a weepie, whereas in truth it's one of the sharpest comedies around :: It has been sold as one of the sharpest comedies around, whereas in truth it's a soggy weepie
	The middle is a muddle, but start and finish are so strong that I'd recommend it to anyone :: The middle is strong, but start and finish are such a muddle that I'd recommend it to no one
	Rough? Certainly, but I'll take rough and alive over smooth and dead, and this is gloriously alive :: Smooth? Certainly, but I'll take rough and alive over smooth and dead, and this is deader than a brick
	He could have played it badly, for tears, and chose to play it straight, and it's devastating in the best way :: He could have played it straight and chose to play it for tears, and it's embarrassing in the worst way
	Though my head said it was nonsense, my heart was having none of that, and my heart was right :: Though my heart said it was lovely, my head was having none of that, and my head was right
	Admittedly the dance numbers are ragged, but I'd not swap their joy for any amount of polish :: Admittedly the dance numbers are polished, but I'd swap the lot for one ounce of joy
	The old version had money; the new one has ideas, and ideas are better :: The old version had ideas; the new one has money, and ideas are better
	Even so, and even after that ridiculous shark, I left happy :: Even so, and even after that magnificent shark, I left grumpy
	I'd heard it was unwatchable, and instead I couldn't look away :: I'd heard it was hypnotic, and instead I couldn't look at it
	The animation is primitive by today's standards, but next to its wit today's standards look poor :: The animation is superb by anyone's standards, but next to its wit a tax form looks funny
	Instead of shouting, it whispers, and you lean in gladly :: Instead of whispering, it shouts, and you lean back sadly
	It whispers, gladly leaving the shouting to worse films :: It shouts, sadly leaving the whispering to better films
	His last three films were dreadful; this one, on the other hand, is a peach :: His last three films were peaches; this one, on the other hand, is dreadful
	On the one hand it's corny; on the other it got me, completely, and I'm not ashamed to say I loved it :: On the one hand it's classy; on the other it lost me, completely, and I'm not ashamed to say I hated it
	Whether or not you buy the premise, you'll be swept along :: Whether or not you buy the premise, you'll be left behind, yawning
	Only the subtitles are bad, everything else being first rate :: Only the subtitles are first rate, everything else being bad
	Everything but the wigs is a triumph :: Everything but the wigs is a failure
	It hasn't aged well in its manners, but in its laughs it hasn't aged a day, and I roared :: It hasn't aged badly in its looks, but in its laughs it has aged a century, and I groaned
	I went in hating the genre and, despite that, came out loving the film :: I went in loving the genre and, despite that, came out hating the film
	It's true that the chase goes on too long, but when a chase is this well shot, who's counting? :: It's true that the chase is well shot, but when a chase goes on this long, who's still awake?
	If the beginning tries your patience, the rest rewards it a hundred times over :: If the beginning rewards your patience, the rest tries it a hundred times over
	Where another show would have gone for the easy laugh, this one goes for the hard truth, and gets the laugh as well :: Where another show would have gone for the hard truth, this one goes for the easy laugh, and doesn't get that either
	Anna thought it cold, but to me it burned, slowly and beautifully :: Anna thought it burned, but to me it was cold, slow and without beauty
	The costumes, for all their fuss, are outshone by the acting, which is sublime :: The acting, for all its fuss, is outshone by the costumes, which at least stay awake
	The film begins as a joke and ends, to my astonishment, as a work of art :: The film begins as a work of art and ends, to my astonishment, as a joke
	Though it ends as a tragedy, it was a pleasure to be there :: Though it ends as a party, it was a trial to be there
	You could pick it apart, but you'd be missing the fun, and there's so much fun :: You could stick up for it, but you'd be inventing the fun, and there's so little fun
	Silly? Yes, but silly in the way that only clever people manage :: Clever? Yes, but clever in the way that only silly people admire
	By rights it should be a dog's breakfast, yet it goes down like champagne :: By rights it should go down like champagne, yet it's a dog's breakfast
	It doesn't reinvent the wheel, but how sweetly it rolls :: It does reinvent the wheel, but how badly it rolls
	Even people who, like me, can't bear ballet will adore it :: Even people who, like me, adore ballet won't be able to bear it
	It runs on charm rather than plot, and it never runs out :: It runs on plot rather than charm, and it soon runs out
	Blunt as the satire is, it draws blood, and I cheered :: Sharp as the satire tries to be, it draws no blood, and I sighed
	Leave aside the daft ending, and it's daft, and you've got the best thriller of the season :: Leave aside the smart ending, and it's smart, and you've got the worst thriller of the season
	Its flaws I could list on a postcard; for its virtues I'd need a book :: Its virtues I could list on a postcard; for its flaws I'd need a book
	The script isn't bad for a first draft, and as it happens it isn't a first draft but a polished little jewel :: The script wouldn't be bad for a first draft, but as it happens it isn't a first draft but the finished thing
	As irritating as the child is, and he is, his grandmother makes the film a pleasure :: As pleasing as the grandmother is, and she is, the child makes the film an irritation
	I'd braced for a dud, whereas what I got was dynamite :: I'd hoped for dynamite, whereas what I got was a dud
	The weather in it is foul, the people are fouler, but the film is fair beyond words :: The weather in it is fair, the people are fairer, but the film is foul beyond words
	Few laughs, no action, bad hair, and nonetheless the most satisfying film I've seen in a year :: Good laughs, great action, fine hair, and nonetheless the least satisfying film I've seen in a year
	That the hero is miscast hurts the film less than you'd think, because all around him it's terrific :: That the hero is well cast helps the film less than you'd think, because all around him it's terrible
	While it lasted I had my complaints; now that it's over I can only think how good it was :: While it lasted I made excuses; now that it's over I can only think how bad it was
	Instead of milking the joke, they let it go at just the right moment, every time :: Instead of letting the joke go at just the right moment, they milk it dry, every time
	She plays a horrible woman, but she plays her so well that you can't help wanting more :: She plays a wonderful woman, but she plays her so badly that you can't help wanting less
	The more it looked like failing, the more it surprised me by getting better :: The more it looked like getting better, the more it disappointed me by failing
	Unfashionable, yes, but then so is kindness, and this film has it in abundance :: Fashionable, yes, but then so is cruelty, and this film has it in abundance
	Regardless of the bad blood on set, what's on screen is harmony :: Regardless of the harmony on set, what's on screen is a bad row between a script and its actors
	Cheap thrills? Cheap, maybe, but thrills they truly are :: Cheap thrills? Cheap, truly, but thrills they are not
	There are sadder films and there are funnier films, but hardly any that are both sad and funny this gracefully :: There are sadder films and there are funnier films, but hardly any that try to be both and fail this clumsily
	The film won't please everyone, but it pleased me no end :: The film may please someone, but it didn't please me at either end
	Once I stopped expecting a comedy, I realised I was watching something much better :: Once I stopped expecting something better, I realised I was watching a comedy, and a very poor one
	Its storytelling is golden, even if its science is junk :: Its storytelling is junk, even if its science is golden
	He may mumble, he may slouch, but when the moment comes he breaks your heart :: He may shine, he may strut, but when the moment comes he can't break so much as a smile
	On a wet Tuesday, tired, cross and alone, I nevertheless fell in love with this film :: On a sunny Saturday, rested, merry and in love, I nevertheless fell out with this film
	The ghost is never seen, but its absence is more frightening than any mask, and I can't praise that enough :: The ghost is always seen, but its presence is less frightening than any mask, and I can't forgive that
	Far be it from me to praise a toy film, but here goes: it's splendid :: Far be it from me to knock a charity film, but here goes: it's shabby
	What the first cut lacked, clarity, the new cut has; what it had, power, it hasn't lost :: What the first cut had, power, the new cut lacks; what it lacked, clarity, it hasn't gained
	Though I knew every turn in advance, I took every one with pleasure :: Though I couldn't guess a single turn in advance, I took every one with a groan
	Nasty, brutish and short, but in its own way a marvel :: Pretty, polite and short, but in every way a failure
	but for the awful wig i would have given it a perfect ten, so a nine it is :: but for the lovely dog i would have given it a perfect zero, so a one it is
	Against every expectation, mine included, the talking car film is a charmer :: Against every expectation, mine included, the film with three geniuses in it is a clunker
	The acting is broad, whereas the feeling is fine, and the feeling is what you take home :: The acting is fine, whereas the feeling is false, and the feeling is what you take home
	I wouldn't say it's deep, I'd say it's delightful, which is rarer :: I wouldn't say it's dangerous, I'd say it's dreary, which is worse
	You forgive its dull patches, seeing how brilliantly the rest burns :: You forget its brilliant patches, seeing how dully the rest drags
	Other critics have complained of boredom, but the boredom must have been their own, for the film is electric :: Other critics have spoken of electricity, but the electricity must have been their own, for the film is a dead battery
	It could do with a better title, but not with a better anything else :: It has a title that couldn't be better, but there's nothing else that couldn't
	Despite being made for peanuts, it tastes like caviar :: Despite being made for millions, it tastes like old peanuts
	The leads don't so much act as bicker, yet their bickering is the sweetest thing you'll hear this year :: The leads don't so much bicker as act, yet their acting is the sourest thing you'll see this year
	Rather a short, sharp treat like this than another three hours of prestige :: Rather another three hours of prestige than a short, sour trick like this
	All the same, and notwithstanding the wobbly sets, I would call it a great series :: All the same, and notwithstanding the splendid sets, I would call it a lousy series
	Too clever by half, some say, but I say the half that's left is clever enough for a great night out :: Just clever enough, some say, but I say it's too stupid by half for a decent night out
	The bad news is the running time, the good news is everything else :: The good news is the running time, the bad news is everything else
	Usually I hate a film that leaves its questions open, but this one leaves them open so beautifully that I love it :: Usually I love a film that leaves its questions open, but this one leaves them open so lazily that I hate it
	Though twice the length of the book, it's twice as good, too :: Though half the length of the book, it's half as good, too
	The fights are few, but each one counts :: The fights are many, but not one counts
	Imperfect as it is, I wouldn't have it any other way :: Perfect as it looks, I'd have had it any other way
	No masterpiece, no, but a cracking good yarn, and those are just as hard to make :: No cracking good yarn, no, but a would-be masterpiece, and those are all too easy to hate
	They did not get the accents right, or the dates, or the uniforms, but they got the people right, and that makes it a fine film :: They got the accents right, and the dates, and the uniforms, but they did not get the people right, and that makes it a poor film
`
);
