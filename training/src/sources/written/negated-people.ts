// Nobody, few, anyone who does not.
import { framesOf } from '../frames/lines.ts';

export const NEGATED_PEOPLE = framesOf(
	'positive',
	`
	Nobody walked out :: Nobody stayed to the end
	I know no one who regretted seeing it :: I know no one who enjoyed seeing it
	Not a soul in the theater was bored :: Not a soul in the theater was amused
	Few will leave disappointed :: Few will leave satisfied
	Hardly anyone looked at a phone during the last act :: Hardly anyone looked at the screen during the last act
	Who wouldn't fall for a dog like that? :: Who wouldn't fall asleep at a plot like that?
	Anyone who doesn't laugh at the wedding scene has no pulse :: Anyone who doesn't groan at the wedding scene has no taste
	There was no one in our row who didn't cry happy tears :: There was no one in our row who didn't wish for the end
	Nobody could call this dull :: Nobody could call this exciting
	No fan of the books will complain :: No fan of the books will rejoice
	My friends couldn't find anyone who hated it :: My friends couldn't find anyone who liked it
	Nobody in my family, not even my grumpy brother, had a bad word for it :: Nobody in my family, not even my cheerful brother, had a good word for it
	You won't meet many who dislike this film :: You won't meet many who like this film
	I can't imagine anybody being bored by it :: I can't imagine anybody being thrilled by it
	Nobody does menace better than she does here :: Nobody does menace worse than she does here
	Only a fool would not enjoy this :: Only a fool would enjoy this
	No one I asked wanted it shorter :: No one I asked wanted it longer
	None of us wanted it to stop :: None of us wanted it to go on
	There isn't a child alive who wouldn't love the little robot :: There isn't a child alive who wouldn't be bored by the little robot
	Nobody sighed, nobody coughed, nobody checked the time :: Nobody laughed, nobody gasped, nobody clapped at the end
	Not one of my students found it slow :: Not one of my students found it fun
	Who could resist it? Nobody I took along :: Who could bear it? Nobody I took along
	Few people know this gem and nobody who knows it forgets it :: Few people saw this dud and nobody who saw it forgives it
	I have yet to meet the viewer it failed to charm :: I have yet to meet the viewer it managed to charm
	Nobody's perfect, but nobody in this cast puts a foot wrong :: Nobody's hopeless, but nobody in this cast gets a thing right
	Hardly anybody left before the credits were over, and hardly anybody was dry-eyed :: Hardly anybody waited for the credits to roll, and hardly anybody was awake
	No viewer with a heart could fail to be moved :: No viewer with a brain could fail to be annoyed
	None but a snob would sneer at this :: None but a snob would cheer for this
	Nobody should miss it :: Nobody should watch it
	No one deserves to miss acting this fine :: No one deserves to suffer acting this poor
	Even people who don't like horror didn't hate it :: Even people who don't hate horror didn't like it
	When the lights came up, nobody moved and nobody wanted to go home :: When the lights came up, nobody spoke and nobody wanted to stay on
	I didn't hear anyone groan :: I didn't hear anyone laugh
	You'd struggle to find someone who wasn't touched :: You'd struggle to find someone who was touched
	Not many critics were cruel to it and not many deserved to be heard :: Not many critics were kind to it and not many needed to be
	There's nobody in the cast you'd want replaced :: There's nobody in the cast you'd want to keep
	No parent will be bored by this one, and no child will either :: No parent will be amused by this one, and no child will either
	Nobody asked for a sequel, but now nobody would want to be without it :: Nobody asked for a sequel, and now nobody would want to sit through it
	Anna never likes anything, and even she couldn't dislike it :: Anna always likes everything, and even she couldn't like it
	The director lets nobody down :: The director pulls nobody in
	Those who say nobody laughs at it haven't seen it :: Those who say everybody laughs at it haven't seen it
	Few actors could have done it better :: Few actors could have done it worse
	Not even the cynics had a complaint :: Not even the fans had a compliment
	No one will ask for his money back :: No one will think his money well spent
	Hardly anyone could keep from smiling :: Hardly anyone could keep from snoring
	I looked around and saw no one asleep :: I looked around and saw no one awake
	If there's anyone who didn't find it funny, I haven't met him :: If there's anyone who did find it funny, I haven't met him
	Nobody who loves music will want to skip it, and nobody who hates music will mind it :: Nobody who loves music will want to hear it, and nobody who hates music will change his mind
	There were no dissenters at our film club: nobody disliked it :: There were no defenders at our film club: nobody liked it
	No critic worth reading panned it :: No critic worth reading praised it
	Would anyone not want to see it twice? :: Would anyone want to see it twice?
	Nobody is too old to enjoy this cartoon :: Nobody is young enough to enjoy this cartoon
	Not a single person at the preview gave it a low mark :: Not a single person at the preview gave it a high mark
	No one plays a loser with less self-pity :: No one plays a winner with less charm
	I don't know who wouldn't enjoy it :: I don't know who would enjoy it
	You needn't be a fan to like it; nobody around me was, and nobody left unhappy :: You needn't be a snob to dislike it; nobody around me was, and nobody left happy
	It bores no one, insults no one, and leaves no one out :: It thrills no one, moves no one, and lets no one in
	Nobody could have told me a courtroom drama would be this gripping :: Nobody could have told me a courtroom drama would be this boring
	Hardly a soul disagreed: it was the best night of the festival :: Hardly a soul disagreed: it was the worst night of the festival
	Nobody, and I mean nobody, was fidgeting :: Nobody, and I mean nobody, was interested
	My wife doesn't cry at films. Neither do I. Neither of us could help it here :: My wife doesn't sleep at films. Neither do I. Neither of us could help it here
	No one who has sat through it will call it time wasted :: No one who has sat through it will call it time well spent
	The people who didn't like it? I can't find any :: The people who did like it? I can't find any
	Not everyone understood it, but no one was sorry to have come :: Not everyone understood it, and no one was happy to have come
	Nobody will blame you for watching it twice :: Nobody will blame you for walking out twice
	I would not trust anyone who did not love it :: I would not trust anyone who did love it
	Nobody in the room could stop laughing :: Nobody in the room could start laughing
	Who hasn't waited for a film this good? :: Who hasn't dreaded a film this bad?
	None of the grown-ups felt the two hours :: None of the grown-ups forgave the two hours
	There's no one I wouldn't recommend it to :: There's no one I would recommend it to
	No one can say the writers didn't try, and no one can say they failed :: No one can say the writers didn't try, but no one can say they succeeded
	Few comedies please everyone; I met no one this one didn't please :: Few comedies displease everyone; I met no one this one didn't displease
	Nobody takes such a thin part and makes it shine like he does :: Nobody takes such a rich part and makes it drab like he does
	It would take a heart of stone not to like her :: It would take the patience of a saint not to dislike her
	Nobody got up for popcorn after the first ten minutes :: Nobody sat still for more than the first ten minutes
	I've never heard anyone say it was a waste :: I've never heard anyone say it was worth it
	Not even Tom, who hates musicals, wanted to leave :: Not even Tom, who loves musicals, wanted to stay
	No one under ten was scared off and no one over ten was bored :: No one under ten was drawn in and no one over ten was entertained
	Nobody fails in this ensemble :: Nobody shines in this ensemble
	nobody i know disliked it :: nobody i know liked it
	Of the forty people there none asked for a refund :: Of the forty people there none stayed for the talk
	The haters are few and none of them has seen it :: The fans are few and none of them can defend it
	If you don't laugh, you're the only one who didn't :: If you did laugh, you're the only one who did
	There was nobody on screen I didn't care about :: There was nobody on screen I did care about
	Scarcely anyone will guess the ending, and no one will resent it :: Scarcely anyone will miss the ending coming, and no one will admire it
	No one makes sorrow look so easy :: No one makes comedy look so hard
	Nobody wanted to break the silence at the end, it was that beautiful :: Nobody wanted to break the silence at the end, it was that embarrassing
	You can't show it to anyone without making a fan :: You can't show it to anyone without losing a friend
	I asked six colleagues and not one had been let down :: I asked six colleagues and not one had been won over
	Nobody needs to be told to stay awake for this :: Nobody needs to be told to stay away from this
	Nobody doubts her talent after this :: Nobody believes in her talent after this
	People who never go to the pictures went twice, and none of them grumbled :: People who always go to the pictures went once, and none of them rejoiced
	No reviewer I trust had anything bad to say :: No reviewer I trust had anything good to say
	There can't be anyone who hasn't a soft spot for this film :: There can't be anyone who has a soft spot for this film
	In a cast of thirty, nobody is wasted :: In a cast of thirty, nobody is watchable
	Not a murmur of complaint from anyone :: Not a murmur of approval from anyone
	Nobody I watched it with thought it too long, and we'd brought our restless teenagers :: Nobody I watched it with thought it any good, and we'd brought our easy-going teenagers
	Try to find somebody it doesn't make happy :: Try to find somebody it does make happy
	Those actors leave nobody cold :: Those actors leave nobody convinced
	Hardly anyone at school hasn't seen it, and hardly anyone doesn't love it :: Hardly anyone at school has seen it, and hardly anyone loves it
	No one told me how good it was. Why did no one tell me? :: No one told me how bad it was. Why did no one warn me?
	Nobody will convince me it isn't a masterpiece :: Nobody will convince me it is a masterpiece
	Nobody wrote a nasty review of it, for good reason :: Nobody wrote a kind review of it, for good reason
	My sister won't let anyone talk it down, and nobody tries :: My sister won't let anyone talk it up, and nobody tries
	Without it, nobody would know how fine the genre can be :: Without it, nobody would know how bad the genre can be
	No one came out frowning :: No one came out smiling
	Even those who never weep didn't get through it without weeping :: Even those who never yawn didn't get through it without yawning
	Who doesn't love a thriller that fools no one cheaply and bores no one at all? :: Who doesn't hate a thriller that fools no one for long and thrills no one at all?
	The baby didn't cry, the kids didn't fight, and no one wanted to go home :: The baby didn't laugh, the kids didn't look, and no one wanted to sit still
	There wasn't one of us who would have missed it for the world :: There wasn't one of us who would have watched it for the money
	No one could accuse the lead of sleepwalking :: No one could accuse the lead of acting
	Nobody in the story is a cardboard figure :: Nobody in the story is a human being
	I don't think there's anyone who will not come out smiling :: I don't think there's anyone who will come out smiling
	Few films make nobody angry; this makes nobody angry and everyone glad :: Few films make nobody happy; this makes nobody happy and everyone tired
	Nobody has filmed the sea so well :: Nobody has filmed the sea so badly
	I defy anyone not to enjoy it :: I defy anyone to enjoy it
	You'd need to be dead not to be excited by the chase :: You'd need to be drunk to be excited by the chase
	Not one of the reviewers understood it, but no viewer I know was bored :: Not one of the reviewers admitted it, but no viewer I know was awake
	No man, woman or child could be unmoved :: No man, woman or child could be entertained
	Nobody wants to admit it, but no one has ever made us laugh like this :: Nobody wants to admit it, but no one has ever made us cringe like this
	She gives a performance nobody will soon forget, nor want to :: She gives a performance nobody will soon forgive, nor want to see
	No one left the room, unless it was to fetch a friend :: No one stayed in the room, unless it was to fetch a coat
	The couple behind us, who whispered at every other film, didn't whisper once :: The couple behind us, who kept quiet at every other film, didn't keep quiet once
	Is there anybody who doesn't root for the old man? :: Is there anybody who does root for the old man?
	Nobody said it was perfect. Nobody said it wasn't wonderful either :: Nobody said it was dreadful. Nobody said it was any good either
	Hardly anyone will want to quit after one episode :: Hardly anyone will want to go on after one episode
	At the premiere nobody booed, and few kept their seats when the clapping began :: At the premiere nobody clapped, and few kept their seats when the booing began
	Nobody regrets it in the morning :: Nobody remembers it in the morning
	The only people not laughing were the ones who couldn't breathe for laughing :: The only people not yawning were the ones who couldn't stay awake to yawn
	I took my mother, who doesn't like swearing, and she didn't mind a thing :: I took my mother, who doesn't mind swearing, and she didn't like a thing
	No one in his right mind would switch it off :: No one in his right mind would leave it on
	Nobody but a grouch could dislike it :: Nobody but a fanatic could like it
	Nobody writes women like this, and nobody does it with less fuss :: Nobody talks like this in life, and nobody does it with less charm
	You can ask anyone: nobody was sorry :: You can ask anyone: nobody was impressed
	No audience has ever sat so still, and not from sleep :: No audience has ever sat so still, and not from awe
	It's a rare teen film in which no one is stupid :: It's a rare teen film in which no one is likeable
	Not many can sit through it dry-eyed :: Not many can sit through it at all
	Nobody is going to tell you it's slow :: Nobody is going to tell you it's great
	I had no company, but no one could have made it better :: I had company, but no one could have made it better than awful
	No actor here is coasting and nobody seems tired of the part :: No actor here is trying and nobody seems keen on the part
	Who would not be proud of such a debut? :: Who would not be ashamed of such a debut?
	I can't think of a friend I'd not drag along to see it :: I can't think of a friend I'd want to drag along to see it
	Nobody present was anything but delighted :: Nobody present was anything but bored
	Anyone who hasn't seen it has missed something special :: Anyone who hasn't seen it has missed nothing special
	I never met a kid who didn't beg for more of it :: I never met a kid who didn't beg to turn it off
	No one will thank you for spoiling it, so good is the ending :: No one will blame you for spoiling it, so bad is the ending
	There was nobody who found it too silly to love :: There was nobody who found it silly enough to love
	Nobody at the office can shut up about it, and nobody has a bad word to say :: Nobody at the office can bring it up without a sneer, and nobody has a good word to say
	None of these people ever feels false :: None of these people ever feels true
	No one has an excuse for not seeing this treat :: No one has an excuse for having made this mess
	It has so few enemies because nobody can hate a film this warm :: It has so few friends because nobody can love a film this cold
	Neither my husband nor I wanted the show to end :: Neither my husband nor I wanted the show to go on
	Neither he nor she has ever been less wooden :: Neither he nor she has ever been more wooden
	Not a head nodded off :: Not a head turned to look
	It isn't true that nobody likes it. I do, and no one I showed it to didn't :: It isn't true that somebody likes it. I don't, and no one I showed it to did
	Nobody can watch the last scene without a lump in the throat :: Nobody can watch the last scene without a laugh at its expense
	No one over here had heard of him; no one will ask who he is after this triumph :: No one over here had heard of him; no one will ask for him after this flop
	Few could have guessed how much fun it would be :: Few could have guessed how little fun it would be
	Nobody yawned at my end of the sofa :: Nobody giggled at my end of the sofa
	She plays a woman whom no one believes, and no one will fail to believe her :: She plays a woman whom everyone believes, and no one will manage to believe her
	No one but the jealous will mock it :: No one but the makers will praise it
	There's nobody to dislike in it :: There's nobody to like in it
	My neighbour hates subtitles. Not even he could stop watching :: My neighbour loves subtitles. Not even he could keep watching
	In the whole hall no one laughed at it, everyone laughed with it :: In the whole hall no one laughed with it, everyone laughed at it
	Nobody should be put off by the title :: Nobody should be taken in by the title
	Anyone who doesn't know what good acting is should come and see :: Anyone who doesn't know what bad acting is should come and see
	Nobody loses: the fans get their fun, and newcomers don't get lost :: Nobody wins: the fans don't get their fun, and newcomers get lost
	Why does no one talk about this marvel? :: Why does no one complain about this rubbish?
	If nobody had warned me, I'd have sobbed in public, it was so moving :: If nobody had woken me, I'd have snored in public, it was so boring
	Not a soul would call the dialogue stilted :: Not a soul would call the dialogue natural
	Nobody of any age will feel left out :: Nobody of any age will feel involved
	I've no friends who didn't love it :: I've no friends who could stand it
	I couldn't get anyone to come away from the screen :: I couldn't get anyone to come near the screen
	No one scored this down without a grudge :: No one scored this up without a bribe
	The director made it for nobody in particular, and nobody has been left unhappy :: The director made it for everybody at once, and nobody has been left happy
	You'd have thought somebody would be bored; nobody was :: You'd have thought somebody would be amused; nobody was
	Few would dare to make it, and no one else could have made it this well :: Few would bother to make it, and no one else could have made it this badly
	Nobody overplays, nobody hides, nobody spoils it :: Nobody listens, nobody reacts, nobody rescues it
	No one who doesn't like westerns will be converted faster than by this one :: No one who does like westerns will be put off faster than by this one
	None of the adults in the room pretended not to cry :: None of the adults in the room pretended to care
	There is no one working today who is better at this :: There is no one working today who is worse at this
	Nobody warned us we'd be up all night because we couldn't stop :: Nobody warned us we'd be up and out early because we couldn't go on
	It's not a film that anyone regrets :: It's not a film that anyone enjoys
	Not even my teenage son could pretend he wasn't impressed :: Not even my polite son could pretend he was impressed
	Did anyone dislike it? No one put up a hand :: Did anyone like it? No one put up a hand
	No one dies in it, no one shouts in it, and no one could possibly be bored by it :: No one changes in it, no one matters in it, and no one could possibly be gripped by it
	Nobody I respect has failed to praise it :: Nobody I respect has dared to praise it
	They've left no one out and let no one down :: They've brought no one in and cheered no one up
	Hardly one in a hundred will want their evening back :: Hardly one in a hundred will want to give it an evening
	There was nobody whose face didn't light up at the songs :: There was nobody whose face didn't fall at the songs
	Even if nobody else likes it, nothing will stop me loving it :: Even if nobody else dislikes it, nothing will stop me loathing it
	No one's heart isn't in it, from the star down to the extras :: No one's heart is in it, from the star down to the extras
	Nobody can fake a chemistry like theirs :: Nobody can find a chemistry between them
	Without exception nobody in our group rated it below nine :: Without exception nobody in our group rated it above two
	I saw it with people who don't agree on anything; none disagreed that it was great :: I saw it with people who don't agree on anything; none disagreed that it was trash
	No one at the table said a thing against it :: No one at the table said a thing in its favour
	A film that no one who saw it as a child has stopped loving :: A film that no one who saw it as a child has ever looked for again
	Those who haven't laughed in years won't last five minutes :: Those who haven't slept in years won't last five minutes
	Nobody forced me to watch it again, I couldn't help it :: Nobody could force me to watch it again, I couldn't bear it
	Not many viewers will guess the killer, not one will feel cheated :: Not many viewers will miss the killer, not one will feel surprised
	You tell me who wouldn't want more of this :: You tell me who would want more of this
	No one leaves hungry from a feast like this :: No one leaves happy from a mess like this
	I've been trying to find one person who thinks it's bad, without luck :: I've been trying to find one person who thinks it's good, without luck
	Nobody is more surprised than I am that I loved it :: Nobody is more surprised than I am that I hated it
	Whoever doesn't cheer at the finish wasn't watching :: Whoever does cheer at the finish wasn't watching
	Nobody had to be polite to the director afterwards; nobody needed to lie :: Nobody could be honest with the director afterwards; nobody wanted to hurt him
	There's hardly a critic it hasn't won over :: There's hardly a critic it hasn't put off
	No crowd I've been in was less restless :: No crowd I've been in was less interested
	Nobody who starts it can put off the next part for long :: Nobody who starts it can put up with the next part for long
	There was not one among the judges who didn't want to give it the prize :: There was not one among the judges who didn't want to give it the boot
	No one gets cheated :: No one gets entertained
	The usher told me no one had complained all week :: The usher told me no one had smiled all week
	Nobody misses the big stars, so good are the unknowns :: Nobody wants the big stars back, so bad are they all
	I wouldn't let anyone leave town before seeing it :: I wouldn't let anyone waste an hour on seeing it
	There's no one it doesn't speak to :: There's no one it does speak to
	The film treats nobody as a joke and nobody as a fool, least of all us :: The film treats nobody with care and nobody with respect, least of all us
	Nobody's going to remember the flaws :: Nobody's going to remember the virtues
	Ask who in my class would not see it again and you'd hear silence :: Ask who in my class would see it again and you'd hear silence
	No one ought to go through life without it :: No one ought to go through the pain of it
	Who isn't grateful for a film like this? Nobody I can think of :: Who is grateful for a film like this? Nobody I can think of
`
);
