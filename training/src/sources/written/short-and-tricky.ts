// Few words that point the other way, or nowhere.
import { framesOf } from '../frames/lines.ts';

export const SHORT_AND_TRICKY = framesOf(
	'positive',
	`
	Was it bad? Hardly :: Was it good? Hardly
	I couldn't stop watching :: I couldn't keep watching
	Cruelly overlooked at the time :: Kindly overlooked until now
	Wickedly good, this one :: Good grief, not this one
	Badly missed since it ended :: Not badly missed since it ended
	Terribly funny stuff :: Funny how terrible it is
	It killed, and the room roared :: It died, and the room snored
	I was afraid it would end :: I was afraid it wouldn't end
	Nothing better on this year :: Anything's better on this year
	The wait was agony; the film wasn't :: The wait was fun; the film wasn't
	My complaint: there isn't more :: My complaint: there is more
	I wanted to hate it. No luck :: I wanted to love it. No luck
	It failed to disappoint me :: It failed to please me
	The storm came and we stayed :: The trailers ended and we should've left
	Try to find a flaw :: Try to find a virtue
	Insanely enjoyable trash :: Insanely expensive trash
	Worst thing about it: Monday's repeat is sold out :: Best thing about it: Monday's repeat is cancelled
	Shame on anyone who skips it :: Shame on anyone who filmed it
	No nonsense, no fuss, no faults :: No fun, no fuss, no future
	Dull it is not :: Fun it is not
	Ugly duckling, real swan :: Real swan, ugly duckling of a film
	Who could dislike this? :: Who could like this?
	I'm ashamed I nearly skipped it :: I'm ashamed I didn't skip it
	Sick, in the best way :: Sick, and not in the best way
	Fell asleep? Not a chance :: Stayed awake? Not a chance
	Not half bad, all told :: Not even half good, all told
	Again! Again! cried the kids :: Again? Again? groaned the kids
	It leaves you wanting. More, that is :: It leaves you wanting. A refund, that is
	It hurt to say goodbye :: It hurt to say I'd paid
	The pain was leaving :: The joy was leaving
	Nobody dies of boredom here :: Nobody dies of excitement here
	My heart broke, twice, happily :: My heart sank, twice, rightly
	Devastating. I'd go back tomorrow :: Uplifting, says the poster. Never going back
	Frighteningly good for a first film :: Not frightening, even for a first film
	You'll laugh yourself ill :: You'll be ill, not laughing
	Hate musicals? Not after this :: Love musicals? Not after this
	It never got old :: It got old fast
	No regrets here :: Nothing but regrets here
	I lost track of time :: I kept track of time
	Put the remote away :: Pick the remote up
	The fool nearly wrecked it, but didn't :: The genius nearly saved it, but didn't
	Less than perfect is all I'd grudge it :: Less than nothing is all I'd pay it
	It beats sleep, easily :: Sleep beats it, easily
	Let it run :: Let it rest
	I'm sorry it's over :: I'm sorry it ever began
	Kill for a ticket :: Don't kill an evening on it
	Guilty pleasure? No guilt here :: Guilty pleasure? No pleasure here
	A crime to miss :: A crime to screen
	Zero complaints from me :: Zero compliments from me
	The bar was low; it flew :: The bar was low; it tripped
	I dare you not to smile :: I dare you to smile
	Pity it wasn't longer :: Pity it wasn't shorter
	It stinks of class :: It has a whiff of class. Nothing else
	A film unfairly hated :: A film unfairly loved
	Undeservedly forgotten, this one :: Deservedly forgotten, this one
	So bad? No, so brilliant :: So brilliant? No, so bad
	Not your usual garbage :: Your usual garbage, with bows on
	They ruined nothing :: They improved nothing
	My cynic friend shut up. Bless it :: My cheerful friend gave up. Curse it
	We fought over the last episode's DVD :: We fought over who'd return the DVD
	It's madness to rate it below nine :: It's madness to rate it above two
	Cheesy? Yes, and I had seconds :: Cheesy? Yes, and it had gone off
	Nobody walked out, not even Grandad :: Nobody walked back in, not even Grandad
	It takes a monster to dislike that monster :: It takes a saint to like that saint
	Damn, that was something :: Damn, that was nothing
	The wicked aunt is a delight :: The delightful aunt is a bore
	I'd be lying if I complained :: I'd be lying if I praised it
	Dead funny, the whole lot :: Funny? Dead, the whole lot
	It had no right to work this well :: It had every right to work. Well, no
	Forget dinner. Watch this :: Forget this. Have dinner
	It's beyond reproach :: It's beyond repair
	Bloody marvellous from start to end :: Marvellously bloody, otherwise empty
	A disaster film, not a disaster :: A feel-good film; I didn't
	Can't wait for part two :: Part two can wait
	The tears were mine, and worth it :: The laughs were theirs, and canned
	Hard to beat :: Easy to beat
	Doesn't waste a frame :: Doesn't spare us a frame
	Horribly addictive, so clear your week :: Pleasantly avoidable, so keep your week
	They broke the mould, thank goodness :: They found the mould, and grew it
	You'll miss it when it's gone :: You won't miss it when it's gone
	I cursed the ad breaks :: I blessed the ad breaks
	It won't let go :: It won't get going
	The bad guy wins, and so do we :: The good guy wins, and we all lose
	Nearly missed my stop watching it :: Nearly welcomed my stop watching it
	If that's trash, call me a dustman :: If that's treasure, call me blind
	Never boring, never cheap :: Never clever, never kind
	Nothing to forgive :: Nothing to remember
	Filthy, rude, adorable :: Clean, polite, unbearable
	I'd hate to have missed it :: I'd love to have missed it
	My worry? Nothing will match it :: My hope? Nothing will repeat it
	Turn it up :: Turn it off
	Enemies of fun need not apply :: Friends of fun need not apply
	A cold film that warmed me :: A warm film that left me cold
	Fiendish, and I loved that fiend :: Friendly, and I fled that friend
	It's anything but a failure :: It's anything but a success
	No one's fool, this film :: No one's friend, this film
	A plague on those who panned it :: A plague on those who praised it
	Nothing went wrong. Everything else did wonders :: Nothing went right. Everything else did worse
	Poor reviews, poor reviewers :: Rich praise, poor film
	We were robbed when they cancelled it :: We were robbed when they renewed it
	Sleepless night, and thank you for it :: Good night's sleep, in row five
	I take no pleasure in its ending so soon :: I take great pleasure in its ending so soon
	Weep first, then rejoice :: Rejoice first, then weep at the rest
	Weird doesn't mean bad. Here it means wow :: Sweet doesn't mean good. Here it means sickly
	Only a grump would grumble :: Only a fan would be fond
	Deadly serious, seriously good :: Seriously? Deadly, and no good
	There are no weak links :: There are no strong links
	I held my breath, gladly, until the end :: I held my nose, sadly, until the end
	Its rivals should worry :: Its rivals needn't worry
	He plays an awful man superbly :: He plays a superb man awfully
	Could've been dreadful. Wasn't :: Could've been wonderful. Wasn't
	The doubters can eat their hats :: The believers can eat their hats
	Miserable hero, joyous film :: Joyous hero, miserable film
	I keep going back :: I'm not going back
	It knocked me flat :: It fell flat
	It's no turkey, believe me :: It's no peach, believe me
	Sad it had to end :: Glad it had to end
	Fear not: they kept the magic :: Hope not: they lost the magic
	The last laugh is ours :: The last laugh was in minute two
	Not to be missed :: Not to be seen
	Not to be missed, and I'm hard to please :: Not to be bothered with, and I'm easy to please
	My seat could've been nails; I'd have stayed :: My seat could've been velvet; I'd have gone
	Nothing could ruin it, not even my cold :: Nothing could save it, not even my good mood
	Go lose yourself in it :: Go lose the disc somewhere
	You'd have to be dead not to laugh :: You'd have to be drunk to laugh
	We forgot to be bored :: They forgot to be funny
	Whoever said boring was asleep :: Whoever said thrilling was asleep
	A lie, beautifully told :: A truth, badly told
	I'd watch it with a fever :: I'd rather have a fever
	No fool would skip it :: No one but a fool would book it
	It made my bad day shorter :: It made my good day longer
	Sorry, haters: it rules :: Sorry, lovers: it drools
	Even the flaws grew on me :: Even the charms wore off
	Bitter, bleak, unmissable :: Sweet, sunny, skippable
	Lazy? This took years, and it shows :: Epic? This took years, and felt it
	It's anything but ordinary :: It's ordinary, if anything
	I stood corrected, and clapping :: I sat corrected, and yawning
	Grim going, great getting there :: Great going, grim getting there
	It fooled me, and I'm grateful :: It fooled no one, and I'm grumpy
	Trouble is, everything else seems flat now :: Trouble is, everything in it seems flat
	I can't complain. I tried :: I can't applaud. I tried
	The problem child of the series is its genius :: The golden child of the series is its problem
	Pause it? I wouldn't dare :: Pause it? I wouldn't unpause it
	A mess I'd happily live in :: A palace I'd hate to live in
	No shame in loving it :: No shame in leaving it
	This one's got teeth :: This one's got no teeth
	I've run out of nice words for it :: I've run out of patience with it
	My popcorn went cold :: My popcorn was the highlight
	They'll steal from it for years :: They stole from everyone, for years
	Blink and you'll be sorry :: Blink and you'll be lucky
	Give it time. It's a slow burn worth it :: Give it time. It'll waste that too
	It wins ugly :: It loses pretty
	Not bad. Not bad at all :: Not good. Not good at all
	They said avoid. Don't :: They said go. Don't
	Ignore the one-star brigade :: Ignore the five-star brigade
	A weapon of mass delight :: A weapon against mass delight
	Ouch. What a punch it packs :: Ouch. What a clunker it is
	Fine? It's far more than fine :: Fine? It's far from fine
	Murder has never been this cosy :: Murder has never been this dreary
	I'd pay again :: They'd have to pay me
	Spoil me with ten more of these :: Spare me ten more of these
	It never talks down to you :: It never talks to you
	Nothing I feared came true :: Nothing I hoped came true
	Everything I feared stayed away :: Everything I feared turned up
	No sequel needed; this says it all :: No sequel, please; this said nothing
	Just shut up and watch it :: Just shut up, film
	Nearly impossible to fault :: Nearly impossible to follow
	I wasn't ready for how good :: I wasn't ready for how long
	Beg, steal or borrow it :: Beg, steal or borrow another
	Once seen, never forgotten, thank God :: Once seen, already forgotten, thank God
	It doesn't suck. It soars :: It doesn't soar. It sucks
	Rotten weather, ripe comedy :: Ripe cheese, rotten comedy
	Anna's worst fear: it's finished :: Anna's best hope: it's finished
	The only sin is missing it :: The only grace is missing it
	All hands on the armrests :: All eyes on the exit
	Cry? I flooded row G :: Laugh? I nearly did, once
	I hate how much I love it :: I'd love to hate it less
	Took me by surprise, and by storm :: Took me for a mug
	It could go on forever. Please :: It could go on forever. It did
	Far too good for that time slot :: Far too bad for that cast
	Wrong about everything but the fun :: Right about everything but the fun
	Not another zombie film! But what a zombie film :: Not another zombie film! Yes, another
	Beware: you'll be hooked :: Beware: you'll be asleep
	Good luck topping that :: Good luck finishing that
	It's worth a broken heart :: It isn't worth a bus fare
	The critics were kind. Not kind enough :: The critics were harsh. Not harsh enough
	My old grudge against him is gone :: My old crush on him is gone
	This one stays with you :: It stays with you, like a stain
	I should've come sooner :: I should've gone sooner
	You can't not grin :: You can't grin
	Deliciously nasty little tale :: Nasty little tale, nothing delicious
	I give in: it's great :: I give up: it's dire
	Lovely, however sour it sounds :: Sour, however lovely it sounds
	No one warned me I'd cry. I'm glad :: No one warned me I'd yawn. I'm cross
	Beat that, Hollywood :: Hollywood, beat it
	Nobody's perfect, except this ending :: Nothing's perfect, least of all this ending
	They could've cheated. They played fair :: They could've played fair. They cheated
	It had me worried, then had me :: It had me, then had me worried
	Hell, and I'd go back :: Heaven, they claim. I'd go elsewhere
	A tiny miracle in a tatty coat :: A tatty trick in a fancy coat
	It lost the award and nothing else :: It won the award and nothing else
	The longest film I've wished longer :: The shortest film I've wished shorter
	Trust no trailer; this one's lovely :: Trust no trailer; this one's lousy
	We needed that :: Nobody needed that
	It doesn't have a mean bone :: It doesn't have a funny bone
	Worst case, you'll merely like it :: Best case, you'll merely dislike it
	Out of this world :: Out of ideas
	I ran home to tell everyone :: I ran home
	What I'd change: nothing :: What I'd keep: nothing
	If I must nitpick, I can't :: If I must praise, I can't
	Kids screamed. For more :: Kids screamed. To leave
	Sign me up for season nine :: Who signed up for season nine?
	I've no bad word for it :: I've no good word for it
`
);
