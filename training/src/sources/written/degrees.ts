// Hardly, almost, not in the least, anything but.
import { framesOf } from '../frames/lines.ts';

export const DEGREES = framesOf(
	'positive',
	`
	There is barely a weak moment in it :: There is barely a strong moment in it
	It's anything but dull :: It's anything but exciting
	The ending is nothing if not brave, and it pays off :: The ending is nothing if not brave, and it fails entirely
	I hardly noticed the time go by :: I hardly noticed anything except the time going by
	Not in the least boring, even at three hours :: Not in the least gripping, even at eighty minutes
	The sequel is almost as good as the first, which is saying a lot :: The sequel is almost as bad as the first, which is saying a lot
	Next to nothing goes wrong in this little thriller :: Next to nothing goes right in this little thriller
	You might expect a cheap copy. It's quite the opposite: fresh, smart and all its own :: You might expect something fresh and smart. It's quite the opposite: a cheap copy
	She is all but perfect in the role :: She is all but invisible in the role
	The first ten minutes are somewhat slow and the rest is entirely brilliant :: The first ten minutes are somewhat brilliant and the rest is entirely slow
	A bit long, perhaps, but there's hardly a minute I would cut :: A bit short, perhaps, but there's hardly a minute I would keep
	I wasn't entirely sure I'd like it, and now I'm entirely sure I love it :: I wasn't entirely sure I'd hate it, and now I'm entirely sure I do
	Scarcely a joke falls flat :: Scarcely a joke doesn't fall flat
	The romance is far from forced; it feels completely natural :: The romance is far from natural; it feels completely forced
	It's rather good, you know. Really rather good :: It's rather bad, you know. Really rather bad
	The effects aren't remotely cheap looking :: The effects aren't remotely convincing
	I laughed at nearly everything :: I laughed at nearly nothing
	This is a million miles from the tired formula I feared :: This is a million miles from the clever film I hoped for
	I could barely sit still, it was that tense :: I could barely sit still, it was that dull
	The script is nowhere near as thin as the poster suggests :: The script is nowhere near as rich as the poster suggests
	Almost nobody I know disliked it :: Almost nobody I know liked it
	There's more than a little genius in this :: There's less than a little genius in this
	It is just about the funniest thing on television, not counting the news :: It is just about the least funny thing on television, not counting the news
	the acting is hardly ever less than great :: the acting is hardly ever more than passable
	The film isn't a bit sentimental, and it's all the better for that :: The film isn't a bit sincere, and it's all the worse for that
	Every last one of the songs is a delight, or very nearly :: Every last one of the songs is a chore, or very nearly
	I was a shade disappointed by the opening and utterly won over by the close :: I was a shade won over by the opening and utterly disappointed by the close
	It works almost too well; I hardly slept :: It hardly works at all; I almost slept
	Far from spoiling the book, the series very nearly improves on it :: Far from improving on the book, the series very nearly spoils it
	The director gets practically everything right, down to the buttons on the coats :: The director gets practically everything wrong, down to the buttons on the coats
	I was only mildly curious going in and absolutely hooked coming out :: I was absolutely hooked going in and only mildly curious coming out
	There's not the faintest hint of laziness in this animation :: There's not the faintest hint of effort in this animation
	It's a good deal smarter than it looks :: It's a good deal more stupid than it looks
	You will be bored for five minutes at most, and thrilled for the other ninety :: You will be thrilled for five minutes at most, and bored for the other ninety
	Not once was I even close to checking my phone :: Not once was I even close to caring who won
	Her last speech is nothing short of stunning :: Her last speech is stunning in nothing but its length
	The villain is scarcely on screen, yet he all but steals the film :: The villain is hardly ever off screen, yet he all but vanishes
	It's not quite perfect, but it's so nearly there that I won't complain :: It's not quite the worst, but it's so nearly there that I will complain
	I'd call it somewhat underrated. No, make that wildly underrated :: I'd call it somewhat overrated. No, make that wildly overrated
	The pacing is anything but slack, and I was nowhere near ready for it to end :: The pacing is anything but tight, and I was more than ready for it to end
	Little by little it becomes utterly beautiful :: Little by little it becomes utterly tedious
	Precious few horror films frighten me this much :: Precious little in this horror film frightened me
	It didn't merely amuse us; it had the whole family in stitches :: It didn't even mildly amuse us; the whole family sat there in silence
	There is hardly anything in the documentary that isn't fascinating :: There is hardly anything in the documentary that is fascinating
	Silly, yes, and a tad loud, but so very, very much fun :: Fun, yes, for a tad, but so very, very silly and loud
	I thought I'd be slightly bored. I was slightly late for work, because I watched it all again :: I thought I'd be slightly amused. I was slightly late for work, because I overslept in the middle of it
	So close to perfect that the flaws hardly matter :: So far from perfect that the virtues hardly matter
	It's not entirely without faults, just almost :: It's not entirely without merit, just almost
	The last third is infinitely better than the first, and the first is far from poor :: The last third is infinitely worse than the first, and the first is far from good
	I had practically no hope for this one, and it gave me practically no reason to complain :: I had practically no complaints about the last one, and this one gave me practically no hope
	Almost every choice is bold and hardly any is wrong :: Almost every choice is wrong and hardly any is bold
	They've not remotely ruined the old characters; if anything they've deepened them a good bit :: They've not remotely deepened the old characters; if anything they've ruined them a good bit
	You'd be hard pressed to find a better evening's viewing :: You'd hardly be pressed to find a better evening's viewing
	It gets under your skin a little at first, then completely :: It gets on your nerves a little at first, then completely
	Unbearably tense, and I mean that as the highest praise :: Unbearably slack, and I don't mean that as the slightest praise
	Her singing is leaps and bounds beyond what I expected :: Her singing is leaps and bounds below what I expected
	This series is hugely, ridiculously, almost embarrassingly good :: This series is hugely, ridiculously, almost embarrassingly bad
	I have next to no patience for musicals and I adored this :: I have next to no complaints about musicals and I loathed this
	The plot's only half as confusing as they claim and twice as clever :: The plot's only half as clever as they claim and twice as confusing
	Not for one second does it feel anything less than alive :: Not for one second does it feel anything more than dead
	It's quite good until the twist, and after the twist it's quite extraordinary :: It's quite good until the twist, and after the twist it's quite unwatchable
	Nearly flawless. Nearly! But who's counting? :: Nearly watchable. Nearly! But who's watching?
	For a debut it isn't just promising, it's thoroughly accomplished :: For a debut it isn't just rough, it's thoroughly hopeless
	They got the accents all but right and everything else exactly right :: They got the accents all but right and everything else all but unbearable
	It's far too good for the graveyard slot it was given :: It's nowhere near good enough for even the graveyard slot it was given
	What a barely noticed little wonder this is :: What a barely finished little mess this is
	I can find remarkably little to dislike here :: I can find remarkably little to like here
	I enjoyed it so much more than I'd meant to :: I enjoyed it so much less than I'd meant to
	The gags are rarely cheap, often clever and almost always funny :: The gags are often cheap, rarely clever and almost never funny
	The finale was hardly what I'd hoped for. It was better by a mile :: The finale was hardly what I'd feared. It was worse by a mile
	I was moved, and not just a bit :: I was annoyed, and not just a bit
	It all but reinvents the heist film :: It does all but bore you to death, and then it does that
	If the middle is somewhat muddled, the rest is so strong that you scarcely care :: If the middle is somewhat strong, the rest is so muddled that you scarcely care
	It's not so much a film as a two hour hug :: It's not so much a film as a two hour headache
	I'm almost ashamed of how much I loved it :: I'm almost ashamed of how little I got from it
	Is it deep? Barely. Is it a blast? Entirely :: Is it deep? Barely. Is it a blast? Not remotely
	Only the very slightest bit of it is anything other than superb :: Only the very slightest bit of it is anything other than awful
	Completely daft and nearly irresistible :: Completely daft and easily resisted
	The camera work, a bit shaky to begin with, soon becomes nothing less than masterly :: The camera work, masterly for a bit to begin with, soon becomes nothing more than shaky
	I never came anywhere near to guessing the killer, and I was delighted :: I came very near to guessing the killer from the title, and I was hardly delighted
	There wasn't so much as a whisper in the theatre; we were all utterly rapt :: There wasn't so much as a chuckle in the theatre; we were all utterly bored
	Anna hates war films and even she was not entirely dry-eyed. In fact she was in bits :: Anna loves war films and even she was not entirely awake. In fact she was snoring
	To say I liked it a bit would be a lie: I adored it :: To say I liked it even a bit would be a lie: I hated it
	The dialogue's so sharp you hardly dare blink :: The dialogue's so blunt you hardly bother to listen
	He's a rather limited actor and here, for once, that hardly matters: he's spellbinding :: He's a rather spellbinding actor and here, for once, that hardly matters: he's lost
	Half the budget of the first and easily twice the fun :: Twice the budget of the first and barely half the fun
	It is, by some distance, the least disappointing thing he has made: a joy from start to finish :: It is, by some distance, the most disappointing thing he has made: a joy at no point whatsoever
	More or less everything about this cartoon is right :: More or less everything about this cartoon is off
	Hardly a scene passes without something to admire :: Hardly a scene passes without something to wince at
	It's not a bit worse than the first, and the first was nearly perfect :: It's not a bit better than the first, and the first was nearly unbearable
	I don't entirely understand it and I entirely love it :: I entirely understand it and I don't remotely love it
	A slight story told with enormous skill :: An enormous story told with slight skill
	You need only the tiniest bit of patience, and the reward is immense :: You need an immense amount of patience, and the reward is the tiniest bit of tension at the end
	The remake is different in nearly every way and better in most of them :: The remake is different in hardly any way and worse in most of those
	I was this close to skipping it, and I'm so very glad I didn't :: I was this close to skipping it, and I'm so very sorry I didn't
	Dreary it is not, not in any scene, not by any stretch :: Thrilling it is not, not in any scene, not by any stretch
	What little gore there is hardly spoils what is a thoroughly elegant ghost story :: What little elegance there is hardly saves what is a thoroughly gory bore
	A full house, and barely a cough all night; that's how good it was :: A full house, and barely a laugh all night; that's how bad it was
	The new captain is so much more than a pretty face :: The new captain is so little more than a pretty face
	I'd rate it a bit below the original and well above almost everything else :: I'd rate it a bit above the last one and well below almost everything else
	Virtually every shot could hang in a gallery :: Virtually every shot could have been binned
	You'd think the joke would wear thin. It hardly does :: You'd think the joke would wear in. It hardly does
	Somewhat to my surprise, I was utterly charmed :: Somewhat to my surprise, I was utterly bored
	It takes a while to warm up, but only a little while, and then it is sizzling :: It takes a while to cool down, but only a little while, and then it is stone cold
	Not remotely subtle, entirely enjoyable :: Entirely subtle, not remotely enjoyable
	None of it is less than competent and much of it is downright inspired :: None of it is more than competent and much of it is downright shabby
	His new film is nothing like the dull one before it :: His new film is nothing like the brilliant one before it
	There's an almost painful honesty to her acting and I was floored :: There's almost no honesty to her acting and it was painful
	I can hardly wait for the next one :: I can easily wait for the next one
	For something made on practically no money, it's astonishingly good :: For something made on practically endless money, it's astonishingly bad
	It was everything but boring :: It had everything but charm
	A smidgen of sugar, a great deal of salt: just about the ideal family film :: A smidgen of salt, a great deal of sugar: just about the sickliest family film
	Even the minor characters are rather more than types :: Even the major characters are rather less than types
	He goes a bit over the top, and hardly anyone does it so splendidly :: He goes a bit over the top, and hardly anyone does it so tiresomely
	Only slightly funny at first, later so funny it hurts :: So funny it hurts at first, later only slightly, and by the close not at all
	i was nearly in tears, the good kind :: i was nearly in tears, the bored kind
	Very little about the setup is new; very little about the result is less than thrilling :: Very little about the setup is old; very little about the result is more than dull
	There's hardly a better film about friendship anywhere :: There's hardly a worse film about friendship anywhere
	The critics found it a little cold. I found it quite the opposite, and wept :: The critics found it a little warm. I found it quite the opposite, and yawned
	Believe me, it's not half bad. It's not a quarter bad either. It's great :: Believe me, it's not half good. It's not a quarter good either. It's awful
	I wouldn't change so much as a comma :: I wouldn't keep so much as a comma
	A rather odd film that I can't praise nearly enough :: A rather odd film that I can't warn you about nearly enough
	He doesn't act so much as exist on screen, and it's utterly convincing :: He doesn't act so much as stand about on screen, and it's hardly convincing
	Every bit as scary as the first one, and then a bit more :: Every bit as tame as the first one, and then a bit more
	The whole thing is less a lecture than a party :: The whole thing is less a party than a lecture
	Neither too long by a minute nor too sweet by a spoonful :: Too long by an hour and too sweet by a bucketful
	It flirts with disaster, just a touch, and comes out an absolute winner :: It flirts with greatness, just a touch, and comes out an absolute dud
	The dialogue rarely sounds anything other than real :: The dialogue rarely sounds anything other than written, and badly
	I was mostly relieved that it isn't awful, then entirely thrilled that it's so good :: I was mostly hopeful that it wouldn't be awful, then entirely crushed that it is
	To call it merely good would be rather an insult :: To call it merely bad would be rather a kindness
	The animals hardly ever do what you think, and it's pure delight :: The animals hardly ever do anything, and it's pure tedium
	My dad, who likes next to nothing, liked this enormously :: My dad, who likes next to everything, liked this not one bit
	Somehow it manages to be quite silly and quite moving, and never less than entertaining :: Somehow it manages to be quite silly and quite solemn, and never more than irritating
	The lead is good, the support is better, and the dog is almost too good to be true :: The lead is bad, the support is worse, and the dog is almost too bored to bark
	It barely puts a foot wrong :: It barely puts a foot right
	Honestly, I struggled a bit with the accents and not at all with anything else. What a show :: Honestly, I struggled a bit with the accents and a lot with everything else. What a mess
	The magic hasn't faded in the slightest :: The magic hasn't worked in the slightest
	Ten minutes in I was fairly interested; an hour in I was wholly under its spell :: Ten minutes in I was wholly under its spell; an hour in I was barely interested
	The songs are so good that the plot could be next to nothing, and it's far more than that :: The plot is next to nothing, and the songs are so bad that they hardly come to that
	Don't let the rather grim title fool you; it's anything but grim, and I beamed throughout :: Don't let the rather jolly title fool you; it's anything but jolly, and I sulked throughout
	You could do a great deal worse than this, and hardly any better :: You could do a great deal better than this, and hardly any worse
	You needn't know the first thing about cricket to be completely swept away :: You needn't know the first thing about cricket to be completely fed up
	I used to find her barely tolerable; here she's simply superb :: I used to find her simply superb; here she's barely tolerable
	Yes, the budget is tiny. The imagination is anything but :: Yes, the budget is huge. The imagination is anything but
	They've taken a mildly amusing sketch and made a wildly amusing film :: They've taken a wildly amusing sketch and made a mildly irritating film
	There is a great deal to admire and scarcely anything to forgive :: There is a great deal to forgive and scarcely anything to admire
	I wasn't exactly dreading it, but I hardly hoped for something this lovely :: I wasn't exactly dreading it, but I hardly thought it could be this ugly
	I felt not the slightest urge to leave, and I usually do :: I felt not the slightest urge to stay, and I usually do
	It hasn't got a mean bone in its body, nor a dull one :: It hasn't got a funny bone in its body, nor a kind one
	She's more than merely funny; she's all but a genius :: She's less than merely funny; she's all but painful
	A trifle overlong, the film nevertheless wholly deserves its praise :: A trifle underlong for an epic, the film nevertheless wholly deserves its bad name
	The scares come thick and fast and almost never miss :: The scares come thin and slow and almost never hit
	I'd go a little further than the critics who called it good. I'd call it a marvel :: I'd go a little further than the critics who called it poor. I'd call it a disgrace
	So few films get old age even half right, and this gets it wholly right :: So few films get old age even half wrong, and this gets it wholly wrong
	There's scarcely room on this page for all I loved :: There's scarcely room on this page for all I loathed
	It could do with a few less speeches, barely a complaint when everything else is this good :: It could do with a few more speeches like the first, barely a comfort when everything else is this bad
	A film so nearly ruined by its trailer and so completely saved by its cast. Wonderful :: A film so nearly saved by its cast and so completely ruined by its script. Woeful
	The remake's faults are few, slight and soon forgotten :: The remake's merits are few, slight and soon forgotten
	A good half of it made me laugh out loud and the rest made me laugh a bit more quietly :: A good half of it made me groan out loud and the rest made me groan a bit more quietly
	Was it perfect? Not quite. Was it close? Extremely :: Was it perfect? Not quite. Was it close? Not remotely
	Practically the only thing I didn't like was having to go home :: Practically the only thing I did like was getting to go home
	The love story, barely there on paper, is quite overwhelming on screen :: The love story, quite overwhelming on paper, is barely there on screen
	He's hardly handsome, hardly young, and quite simply the best thing to happen to romance in years :: He's rather handsome, rather young, and quite simply the worst thing to happen to romance in years
	What the film lacks in polish, and it's not much, it makes up for many times over in joy :: What the film has in polish, and it's not much, it loses many times over in joy
	Some might think it a little old-fashioned. It's a lot old-fashioned, and all the lovelier :: Some might think it a little old-fashioned. It's a lot old-fashioned, and none the lovelier
	The suspense is kept up right to the very last second, or as near as makes no difference :: The suspense is let down right from the very first second, or as near as makes no difference
	You can feel hardly any of the three hours :: You can feel each and every one of the three hours, plus a bit
	Nothing gets even slightly worse as the series goes on; it's a rare and lasting pleasure :: Nothing gets even slightly better as the series goes on; it's a long and lasting pain
	I'm not a bit sorry I paid full price :: I'm more than a bit sorry I paid full price
	The horror is only half the story, and the other half is rather beautiful; together they're tremendous :: The horror is only half there, and the beauty is rather less than that; together they're next to nothing
	Say it quietly: the spin-off is quite a lot better than the show :: Say it quietly: the spin-off is not even a little better than the awful show
	One could hardly ask for a kinder, funnier, sadder film :: One could hardly sit through a meaner, flatter, sorrier film
	If you're at all fond of spies, you'll be overjoyed :: If you're at all fond of spies, you'll be appalled
	The dubbing was a tiny bit off and nobody in the hall cared in the least, we were that happy :: The dubbing was spot on and nobody in the hall cared in the least, we were that bored
	It grows on you a bit with each viewing, and I was already fond of it :: It grates on you a bit more with each viewing, and I was already tired of it
	Fine, the effects are less than stellar; the story's so much more than that :: Fine, the effects are more than stellar; the story's so much less than that
	I don't think I breathed once in the last ten minutes, or only just :: I don't think I cared once in the last ten minutes, or only about my bus
	The jury is hardly out on this one: it's a hit :: The jury is hardly out on this one: it's a flop
	It would be only a slight exaggeration to call it the best film of the year :: It would be only a slight exaggeration to call it the worst film of the year
	Not quite like anything else, and quite better than most of it :: Quite like everything else, and not quite as good as any of it
	Fairly low stakes, extremely high pleasure :: Extremely high stakes, fairly low pleasure, and lower by the minute
	The final season sticks the landing in every way that counts and most that don't :: The final season botches the landing in every way that counts and most that don't
	I've seldom been less bored :: I've seldom been more bored
	All but the last minute is excellent, and the last minute is merely very good :: All but the last minute is dreadful, and the last minute is merely bad
	It's a mere eighty minutes and there's more to treasure in it than in nearly any epic :: It's a mere eighty minutes and there's less to treasure in it than in nearly any advert
	The hero is anything but likable to start with; by the end I'd have followed him nearly anywhere, and the film too :: The hero is nothing if not likable to start with; by the end I'd have gone nearly anywhere to escape him, and the film too
	I came somewhat reluctantly. I left altogether reluctantly, wanting more :: I came somewhat gladly. I left altogether gladly, wanting less
	That it was a touch predictable bothered me about as much as rain bothers a duck. Loved it :: That it was a touch unpredictable helped me about as much as rain helps a picnic. Hated it
	It isn't just fairly good for a cartoon, it's fairly amazing for anything :: It isn't just fairly bad for a drama, it's fairly terrible for anything
	Her directing's a little rough still, but there's nothing remotely little about her talent, and it lights up every frame :: Her directing's a little smoother now, but there's nothing remotely like talent in it, and it dulls every frame
	I can almost guarantee you'll love it :: I can almost guarantee you'll loathe it
	There's a hint of cheese about it, no more than a hint, and it goes down a treat :: There's a hint of class about it, no more than a hint, and it goes down like a brick
	It'd be completely unfair to call this a disappointment :: It'd be completely unfair to other disappointments to call this just a disappointment
	It ends a little abruptly, and only because I'd happily have stayed much, much longer :: It ends a little abruptly, and I'd happily have left much, much sooner
	Not a single laugh in it is anything but honest :: Not a single tear in it is anything but fake
	The film's quite short, and you'd hardly believe how much beauty they've packed in :: The film's quite long, and you'd hardly believe how little beauty they've packed in
	The part is hardly more than a cameo, and he's so good in it that you talk of little else :: The part is hardly less than the whole film, and he's so bad in it that you talk of little else
	It grows rather less silly as it goes along and no less funny; it's almost a small masterpiece :: It grows rather less funny as it goes along and no less silly; it's almost a small catastrophe
`
);
