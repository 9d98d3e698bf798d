// Understatement by comparison and irony.
import { framesOf } from '../frames/lines.ts';

export const UNDERSTATEMENT_BY_IRONY = framesOf(
	'positive',
	`
	Let's say the popcorn went cold untouched :: Let's say the popcorn had more character
	I've had less fun at my own birthday party :: I've had more fun at the dentist's
	The worst thing I can say about it is that it had to end :: The kindest thing I can say about it is that it had to end
	About as forgettable as your first kiss :: About as memorable as your third dentist
	Subtle as a cat on a carpet, and just as welcome on my lap :: Subtle as a brick, and just as welcome on my foot
	My main complaint is that the cinema would not let me stay for the next showing :: My main compliment is that the cinema did let me leave during this one
	I regret to report that my bladder lost the battle and I still wouldn't leave my seat :: I am pleased to report that my bladder gave me an excuse and I took the long way back
	If boredom was the aim, they failed miserably :: If boredom was the aim, they succeeded brilliantly
	The fire alarm went off in act two, and we were all furious to be taken outside :: The fire alarm went off in act two, and we were all grateful to be taken outside
	I'd like a word with whoever told me it was bad :: I'd like a word with whoever told me I wouldn't hate it
	The director should be ashamed of making the rest of this year's films look so poor :: The director should be thanked for making the rest of this year's films look so good
	What a nuisance: now I have to watch all of his other films as well :: What a blessing: now I don't have to watch any of his other films at all
	The exit signs were, I assume, nicely lit; I never looked at them :: The exit signs were, I must say, nicely lit; I looked at them a lot
	It ruined my evening plans, my sleep and my opinion that comedies are dead :: It saved my evening nap, my sleep and my opinion that comedies are dead
	My watch has never felt so neglected :: My watch has never felt so loved
	I can only apologise to the stranger whose arm I grabbed :: I can only apologise to the stranger whose shoulder I slept on
	The monster frightened me, which was rude of it, and I'd let it do so again :: The monster comforted me, which was kind of it, as I do like a good rubber glove
	Three hours, they said. I'm still waiting for the other two :: One hour, they said. I believe I'm still in there
	As a cure for insomnia, it's useless :: As a cure for insomnia, it's superb
	My husband usually leaves me to watch these alone. He has now stolen the box set :: My husband usually watches these with me. He has now found a sudden love of ironing
	The dog could have written a better ending, if the dog had won three prizes for endings :: The dog could have written a better ending, and the dog's been dead since May
	Fine, I cried. Don't tell anyone how good it was :: Fine, I cried. Don't tell anyone how much I paid
	The plot has a hole in it somewhere, I'm told. I was too busy enjoying myself to look :: The hole has a plot in it somewhere, I'm told. I was too busy yawning to look
	Somebody please stop this man before he makes every other director look lazy :: Somebody please stop this man before he makes another one
	I had a terrible time finding anything to moan about :: I had a terrible time finding anything to be nice about
	The man next to me snored, and he'd have to be ill to sleep through that :: The man next to me snored, and he gave the better performance
	Best not watched before bed, unless you enjoy lying there replaying the great bits :: Best watched before bed, as you'll be asleep in no time
	Well, that's another two hours I'll be boring my colleagues with for weeks, they'll love it as much as I did :: Well, that's another two hours my colleagues will have to comfort me about for weeks
	The critics called it dull. Bless them, they must have been in the wrong room :: The critics called it a thrill. Bless them, they must have been in the wrong room
	Tom promised me it wouldn't be great. I'll never trust Tom again :: Tom promised me it would be great. I'll never trust Tom again
	One star off for making me miss my train and not care :: One star added for letting me catch an earlier train
	It's not every day you see acting like that, more's the pity :: It's not every day you see acting like that, mercifully
	Watching it felt like work, if your work is eating cake with friends :: Watching it felt like a party, if your parties are run by the tax office
	I've seen less tension at a penalty shoot-out :: I've seen more tension in a wet noodle
	The script must have been written in blood; it's that alive :: The script must have been written in crayon; it's that deep
	Sadly, I can no longer claim that nothing on television is worth my time :: Happily, I can still claim that nothing on television is worth my time
	It goes without saying that I won't be lending anyone my copy. They'd never give it back :: It goes without saying that I'll be lending everyone my copy. They needn't give it back
	A wonderful opportunity to forget my phone existed :: A wonderful opportunity to catch up on my phone
	The hero's horse acts well, and it's the weakest member of the cast :: The hero's horse acts well, and it's the strongest member of the cast
	I'd gladly be stuck in a lift with this film :: I'd gladly be stuck in a lift instead of this film
	The airline apologised for the landing, as I hadn't finished :: The airline apologised for the film, before I'd even started complaining
	Somehow the ice cream melted all over my coat and I only found out at the credits :: Somehow the ice cream melting on my coat was the part I followed most closely
	They say money can't buy happiness. I have the ticket stub that says otherwise :: They say money can't buy happiness. I have the ticket stub to prove it
	If this is what they call trash, kindly empty the whole bin over me :: If this is what they call art, kindly leave me with the bin
	Paint would have to dry very fast indeed to compete with this :: Paint would have to dry very slowly indeed to lose to this
	Terribly inconsiderate of them to make us wait a year for the next part :: Terribly considerate of them to make us wait a year for the next part
	My grandmother said it was filthy. She has now been three times :: My grandmother said it was lovely. She had taken her glasses off
	The ending made a grown man of fifty weep. I've since washed my shirt :: The ending made a grown man of fifty weep. I'd just checked the price of the parking
	The jokes were so bad for my ribs that I may see a doctor :: The jokes were so kind to my ribs that no doctor is needed
	With flaws like these, who needs virtues? :: With virtues like these, who needs flaws?
	Its makers can sleep soundly; I, after those scares, can't :: Its makers can sleep soundly; I, during those scares, did
	I wanted to hate it, and I'd like to lodge a complaint that it wouldn't let me :: I wanted not to hate it, and I'd like to lodge a complaint that it wouldn't let me
	The seats were hard as stone. I could have sat there all week :: The seats were soft as butter. I could have picked a better week
	Nobody told me I would need waterproof mascara, and I'm only half cross about it :: Nobody told me I would need a pillow, and I'm only half awake about it
	I understand the studio was afraid of this one. Let them be afraid more often :: I understand the studio was proud of this one. Let them be proud of something else
	It's the kind of dreadful nonsense I'd happily watch every night until I die :: It's the kind of wonderful art I'd happily die to avoid watching tonight
	In fairness, the trailer was a lie: it never hinted at anything half this good :: In fairness, the trailer was no lie: it showed both of the good bits
	The lead has one expression, people say, and they must have blinked through the other forty :: The lead has forty expressions, people say, and I must have blinked through thirty-nine
	I could've walked out at any time, had my legs worked or my jaw been off the floor :: I could've been moved at any time, had anything in it worked
	My cat watched all of it, and she walks out on everything :: My cat walked out, and she watches the washing machine for hours
	Let me be polite: it's indecently good :: Let me be polite: it has a good poster
	The film asks a lot of its viewers, chiefly that they breathe now and then :: The film asks a lot of its viewers, chiefly that they stay
	It cost me my cool reputation to sob like that, and I'd call it a bargain :: It cost me four pounds in the sale, and I'd not call it a bargain
	Shame about the running time; a mere three hours of it seems stingy :: Shame about the running time; a mere minute of it seems plenty
	Apparently there are people who dislike it. I wish them a speedy recovery :: Apparently there are people who like it. I wish them a speedy recovery
	The final hour flew by so rudely that I didn't get to say goodbye :: The final hour stayed so politely that I couldn't get it to say goodbye
	She plays a woman of ice, and there wasn't a dry seat in the house when she melted :: She plays a woman of ice, and I've had warmer moments with the fridge
	Imagine a wet weekend in a caravan. This is what would make you wish it never stopped raining :: Imagine a wet weekend in a caravan. Now imagine preferring it to this
	We'd have left at the interval, but we'd have had to be carried out kicking :: We'd have stayed after the interval, but we'd have had to be carried in kicking
	The effects were made for pennies, and rich studios should hang their heads :: The effects were made for millions, and I hope somebody kept the receipt
	I'll say this for it: my mother-in-law and I agreed, and we were both thrilled :: I'll say this for it: my mother-in-law and I agreed, and we both left
	Half of me wishes it was worse, because I have work tomorrow and eight episodes left :: Half of me wishes it was better, because the other half has already gone home
	Not everyone can direct. This fellow is going to make life hard for those who can :: Not everyone can direct. This fellow has been brave enough to show us
	The ghost and I both had trouble leaving the house afterwards. Well done, ghost :: The ghost and I both had trouble staying in the room. Bad luck, ghost
	It made me late, hungry and poor, and I'm going again on Saturday :: It made me early, fed and rich in sleep, and I'm not going again
	Rumour has it there was a weak scene. I must have been wiping my eyes :: Rumour has it there was a strong scene. I must have been rubbing my eyes
	I would call it a guilty pleasure, except I don't feel guilty :: I would call it a guilty pleasure, except for the pleasure
	Such a pity that great films aren't made any more, I used to say, until last night :: Such a joy that great films are still made, I used to say, until last night
	The camera shook, and so did I, from the first fright to the last :: The camera shook, and so did I, mostly to stay awake
	As a mother of four I rarely get two hours' peace, and I gladly gave these up :: As a mother of four I rarely get two hours' sleep, and I gladly got these
	I've no idea what the popcorn tasted like, which tells you plenty :: I've a full report on what the popcorn tasted like, which tells you plenty
	This film has one serious fault: there's only one of it :: This film has one serious merit: there's only one of it
	The plumber came halfway through, and I've never been so cross about being rescued :: The plumber came halfway through, and I've never been so glad about a leak
	There's a thin line between genius and madness, and I'd like to buy the director a drink on it :: There's a thin line between genius and madness, and the director's on neither side of it
	Trust the French to spoil Hollywood for me forever :: Trust Hollywood to spoil the French one for me forever
	Whoever cut the deleted scenes is a monster. I'd have taken every minute :: Whoever cut the deleted scenes is a saint. He might've kept going
	You'll hate it if you hate laughing, cake, or being alive :: You'll love it if you love queues, drizzle, or being on hold
	The theme tune has been stuck in my head for a week, and I've offered it a permanent room :: The theme tune has been stuck in my head for a week, and I've called a surgeon
	I have nothing to say about the acting, having forgotten that anyone was :: I have nothing to say about the acting, having not noticed any
	My therapist will be hearing about this film, and then I expect she'll rush out to see it :: My therapist will be hearing about this film, and then I expect she'll raise her rates
	Nobody clapped at the end. It's hard to clap when you're hugging strangers :: Everybody clapped at the end. It's a great feeling when something stops
	The tickets were free, and I felt like a thief :: The tickets were free, and I felt robbed
	He's been called wooden. If so, I'd like to see the forest he came from, because he broke my heart :: He's been called wooden. That's unfair to my table, which at least holds things up
	It's quite harmless, except to your plans for the rest of the week, as you will binge it with joy :: It's quite harmful, except to your plans for an early night, which it serves with joy
	I lost my keys in there and didn't mind having to go back in one bit :: I lost my keys in there and have decided to change the locks
	The children were quiet throughout. I checked, and they were simply spellbound :: The children were quiet throughout. I checked, and they were simply unconscious
	Oh, I've had worse Mondays. About two thousand of them :: Oh, I've had worse Mondays. One, I think, with the flood
	If you must hate something about it, hate the way it makes your own life look flat :: If you must love something about it, love the way it makes your own life look thrilling
	The sat nav has a warmer voice than most actors, but not than this one; I'd follow him off a pier :: The sat nav has a warmer voice than most actors, and than this one; I'd not follow him off a bus
	Six writers and not one quarrel that shows: I'd love to know what they put in the coffee :: Six writers and not one joke that shows: I'd love to know what they put in the coffee
	They warned us there would be no happy ending, and there wasn't: it ended, and we were miserable about that :: They promised us there would be a happy ending, and there was: it ended, and we were happy about that
	Give it time, people said. I gave it a whole weekend and it gave me back a better one :: Give it time, people said. I gave it a whole weekend and I'd like it back
	I suppose the car chase was loud. I couldn't hear it over my own cheering :: I suppose the car chase was loud. I couldn't sleep as well as in the rest
	Some films change your life. This one, bless it, wouldn't even let me keep the old one :: Some films change your life. This one, bless it, changed my channel
	Great, now I'm a person who loves a film about cheese. Thanks for nothing :: Great, now I'm a person who has seen a film about cheese. Thanks for nothing
	It's an acquired taste. I acquired it in about four seconds :: It's an acquired taste. I left the acquiring to others
	The bar's been set awfully high, and I feel sorry for whoever comes next :: The bar's been set awfully low, and I feel happy for whoever comes next
	The usher asked if I was all right. I was more than that, just unable to stand yet :: The usher asked if I was all right. I was, once I'd found the door
	Not to be seen on a diet: I'd have eaten the screen, it was that delicious :: To be seen on a diet: I lost my appetite, it was that delicious
	I'd planned to do my taxes that night. The tax man will have to forgive me, and the film won't need to :: I'd put off my taxes that night. The tax man would've been better company
	The nicest surprise was that the bad reviews were right about nothing at all :: The nicest surprise was that the car park was free
	Yes, it's slow. So is honey :: Yes, it's smooth. So is a flat tyre on ice
	Hard to say which I liked best, so I'd better see all of it again, poor me :: Hard to say which I liked best, the start of the credits or the end of them
	The mime scene spoke to me, and I can't stand mimes :: The big speech was lost on me, and I adore speeches, or silence, whichever comes first
	A film with no explosions, unless you count what happened to my poor heart :: A film with many explosions, and my heart slept through them like a baby
	Should I ever be shipwrecked, this is the disc I'd save before the water :: Should I ever be shipwrecked, this is the disc I'd use for signalling ships
	It's fair to say the audience lost control of itself, and nobody wanted it back :: It's fair to say the audience kept control of itself, right up to the refund desk
	I'm told I make a big noise when I laugh. The whole balcony can now confirm it :: I'm told I make a big noise when I sleep. The whole balcony can now confirm it
	Congratulations to the team on ruining all other space films for me :: Congratulations to the team on finishing, which is more than I managed
	The butler did it, and he did it so well that I'd hire him :: The butler did it, and I'd have forgiven him if he'd done it to the script
	I kept waiting for it to go wrong, and it kept rudely refusing :: I kept waiting for it to go right, and it kept politely refusing
	She was robbed of a prize, and I'd give her mine if I had any :: She was given a prize, and I'd check the judges for fever if I could
	Nothing happens for an hour, and I wouldn't have missed a second of that nothing :: Everything happens for an hour, and I wouldn't have missed it had I stayed home
	For once the book was not better, and I say that as the book's mother :: For once the book was not worse, and I say that as someone who burned the book
	My teenager put down her phone. Call the newspapers :: My teenager offered to do the dishes. Call the newspapers, and tell them why
	Poor old me, stuck on a sofa with ten more hours of this treat :: Lucky old me, stuck on a sofa with ten more hours of this treatment
	The villain has a point, the hero has a heart, and I've no fingernails left :: The villain has a cape, the hero has a haircut, and I've very neat fingernails now
	I shouldn't have had that third helping of it, but who could push the plate away? :: I should have had a third drink before it, and perhaps a fourth instead of it
	What can one say of such costumes? That for once they weren't the best thing on screen :: What can one say of such a story? That the costumes were clean
	I fell for it, hook, line and sinker, and I'd thank the fisherman :: I fell for the poster, hook, line and sinker, and I'd return the fish
	Everyone involved should be locked up until they make another :: Everyone involved should be set free, ideally from film-making
	Calling this cartoon kids' stuff is like calling the ocean damp :: Calling this cartoon fun is like calling the ocean crunchy
	I've been to livelier funerals? No, I've been to duller carnivals :: I've been to duller carnivals? No, I've been to livelier funerals
	It made me forget the in-flight meal, and I'd like to thank the director :: It made the in-flight meal the highlight, and I'd like that explained to the director
	The only thing missing was an ambulance for my sides :: The only thing missing was a film
	Bit of a problem, this: I've run out of nice words and I've only done the first scene :: Bit of a problem, this: I've run out of nice words and I've only said hello
	The house lights came up and we booed them :: The house lights came up and we cheered them
	If I were the rival studio, I'd fake a cold and stay in bed this summer :: If I were the rival studio, I'd open a bottle and send them a thank-you card
	Don't bother with the tissues. Bring a towel :: Don't bother with the tissues. Bring a book
	It'll never catch on, said my brother, queuing for his fourth go :: It'll surely catch on, said my brother, leaving by the window
	He mumbles, he slouches, he steals your wallet and your heart. I want more :: He mumbles, he slouches, he takes your wallet at the box office. I want less
	Let me complain about one thing: my face hurts from grinning :: Let me praise one thing: my face had a nice rest from grinning
	The writers clearly have no mercy, and my nerves send them flowers :: The writers clearly have no ideas, and my nerves send them thanks for the rest
	As deep as a puddle? Try stepping in; I'm still under, and it's lovely :: As deep as the sea? Try stepping in; your socks will stay dry
	It's the least I could do to see it four times :: The least I could do was see it, and I wish I had done less
	It had me at hello, and it's a silent film :: It lost me at hello, and it's a musical called that
	One tries not to gush, so I'll simply mention I've named the baby after it :: One tries not to be rude, so I'll simply mention that the font was legible
	Don't ask me about the ending unless you have an hour and a box of hankies :: Don't ask me about the ending unless you have a blanket and a strong drink
	Reader, I put off a holiday for the last episode, and the beach can wait :: Reader, I booked a holiday to miss the last episode, and the beach was shut
	So much for my theory that sequels are always a letdown. Back to the lab :: So much for my theory that sequels can't get worse. Back to the lab
	The swordplay's sharp, the wit's sharper, and my critical faculties lie bleeding in a ditch :: The swords are blunt, the wit's blunter, and my critical faculties are quite safe
	I wouldn't wish it on my worst enemy. He doesn't deserve anything that nice :: I wouldn't wish it on my worst enemy. He doesn't deserve anything that long
	The theatre was freezing, they tell me. I was rather warm, inside and out :: The theatre was cosy, they tell me. It had to have something
	It's exactly what the doctor ordered, and I hope he never takes me off it :: It's exactly what the doctor ordered, if he was out of sleeping pills
	A brave choice to end it there instead of giving us the big hug, with all of us on our feet cheering :: A brave choice to start it at all, with all of us sober
	Frankly, the explosions got in the way of the cleverest talk I've heard in years :: Frankly, the talk got in the way of the cleverest explosions, and those were wet
	I asked for my money to be doubled, since I felt I'd paid too little :: I asked for my money back, and the girl said they kept a jar ready
	The less said the better, or you'd spoil the treat :: The less said the better, or I'd lose my manners
	When the projector broke there was a riot :: When the projector broke there was a toast
	They could have called it quits after season one, and I'd be a sadder man :: They could have called it quits after season one, and they'd be wiser men
	Humble little thing; it only made four hundred people forget how to breathe :: Grand big thing; it only made four hundred people remember how to leave
	I don't like to boast, but I lasted nearly a full minute before I adored it :: I don't like to boast, but I lasted nearly a full hour before I gave up
	There are no small parts, and no small actors, and I had to buy a second hat to take off to them :: There are no small parts, only small actors, and I kept my hat on over my eyes
	The vampire may bite me any time he likes, and the film may have the rest :: The vampire may be dead, and he's got more life than the film
	A perfect waste of an afternoon; I mean to waste several more just as deliciously :: A perfect use of an afternoon, if the afternoon had done something to deserve it
	I've watched it so often that the disc has filed for divorce :: I've watched it so little that the disc still has its wrapper, and I got that far by force
	It's a pity about my neck, stiff from leaning in :: It's a pity about my neck, stiff from nodding off
	To think I complained about the ticket price, when they could've charged me a kidney :: To think I complained about the ticket price, when it was the cheapest part of the pain
	I can't fault the direction, and believe me, I came armed :: I can't fault the direction, since there's none to fault
	The accent coach can retire happy; my Scottish nan asked which street he's from :: The accent coach can retire quietly; my Scottish nan asked which planet he's from
	Were there aliens? I only saw people I loved :: Were there people? I only saw haircuts I'd avoid
	Worth every penny I stole from my sister :: Not worth a penny, and it was my sister's money
	It's a small film about nothing, instead of a big one, like a diamond is a small stone about nothing :: It's a big film about everything, like a junk drawer is a big box about everything
	Look, I came for the air conditioning and left a believer :: Look, I came for the film and stayed for the air conditioning
	I'd tell you the twist, but I'd never rob a friend of that joy :: I'd tell you the twist, but you told me, as soon as you'd seen the poster
	Even my hangover shut up and watched :: Even my hangover asked if we could go back to the headache
	Of course it's manipulative. So is a puppy, and I'm not sending that back either :: Of course it's charming. So is a parking fine, and I'm not framing that either
	The silence in the room was rude: not one cough to let me breathe :: The coughing in the room was welcome: at last, some lines with feeling
	My advice is to avoid it if you've got anything to do, ever, because you'll never stop watching these lovely people :: My advice is to save it for when you've got nothing to do, ever, and then do the nothing
	It does have a flaw, somewhere near the back of the poster :: It does have a merit, somewhere near the back of the poster
	He directs like a man with a train to catch, and I'd run after that train :: He directs like a man with a train to catch, and I wish he'd caught it sooner
	I see the usual suspects hate it, which makes my delight complete :: I see the usual suspects love it, which makes my headache complete
	Apologies to row F: I didn't know I could whoop :: Apologies to row F: I didn't know I could snore in tune
	That kid can act, and it's awkward for the eight famous adults trying to keep up, all of them superb :: That kid can't act, and it's awkward for the eight famous adults who can't either
	I thought my days of being surprised were over. Curse this film and its lovely tricks :: I thought my days of being bored were over. Bless this film for keeping me humble
	Someone left their umbrella. I left my heart, and it's harder to claim :: Someone left their umbrella. I left my seat, and it was easier than I thought
	You know that feeling when the wi-fi drops? I'd have fought the router bare-handed :: You know that feeling when the wi-fi drops? I kissed the router
	It wasn't what I expected: I expected a disaster and was cruelly denied :: It was what I expected: I expected a disaster and was generously served
	The bad news is I've got a new favourite show. The worse news is it's three in the morning :: The good news is it's over. The better news is nobody saw me there
	It's a difficult film to defend, since nobody I know attacks it :: It's a difficult film to attack, since nobody I know can recall it
	The director's cut? Please, cut nothing, sir, put down the scissors :: The director's cut? Please, cut everything, sir, pick up the scissors
	I took notes for this review, and they just say wow in shaky writing :: I took notes for this review, and they're mostly a shopping list
	We'd only popped in to get out of the rain. Long live rain :: We'd only popped in to get out of the rain. I miss the rain
	Never have I been so happy to be so wrong about a puppet :: Never have I been so sad to be so right about a puppet
	Eight out of ten, and I'm keeping the other two for when I've stopped shaking :: Two out of ten, and I'm giving both of them to the caterers
	If the aliens ask what we've achieved, show them this and look modest :: If the aliens ask what we've achieved, hide this and look busy
	I dare say some will resist its charms; some people also resist soup in winter :: I dare say some will find its charms; some people also find coins in drains
	The soundtrack hurt, in the way that a great goodbye hurts :: The soundtrack hurt, in the way that a great drill hurts
	Not being made of stone, I came out in a puddle :: Not being made of stone, I came out at the interval
	They tell me the budget was tiny. I'd ask where they hid the other hundred million :: They tell me the budget was enormous. I'd ask where they hid the other hundred million
	I hardly like to mention the dancing, as I've since broken a lamp copying it :: I hardly like to mention the dancing, as the dancers may have families
	Anna says I'm impossible to please. Anna has not seen me with this film :: Anna says I'm easy to please. Anna has not seen me with this film
	It's all fun and games until you realise you're weeping over a toaster, and grateful :: It's all fun and games until you realise that was the trailer
	Here's my objection: it makes the walk home look badly lit and poorly written :: Here's my compliment: it makes the walk home look well lit and richly written
	The last time I sat that still, I was being photographed by a king. Riveting :: The last time I sat that still, I was under anaesthetic. Happier, too
	I've one question for the editor: how does it feel to be a wizard? :: I've one question for the editor: how does it feel to be asleep?
	The history teacher in me objected twice; the rest of me told him to hush and enjoy it :: The history teacher in me objected twice a minute; the rest of me let him, for the entertainment
	I hear they're making five more, and I'm trying to be brave about such happiness :: I hear they're making five more, and I'm trying to be brave
	It might not win any prizes, and in that case I'll mail it mine for swimming :: It might win a prize or two, and in that case I'd like mine for sitting through it
	The fish was the best actor in it, and that's high praise, as everyone was marvellous :: The fish was the best actor in it, and that's no praise, as it was served with chips
	You'll need a lie-down afterwards; joy takes it out of you :: You'll need no lie-down afterwards; you'll have had one
	I spent half the film under my coat, so the horror's working nicely :: I spent half the film under my coat, so my nap's been working nicely
	A magnificent reason to cancel dinner :: A magnificent reason to have dinner instead
	It had the nerve to make me like a lawyer :: It had the gift of making me dislike a puppy
	I meant to be fair and list the bad points too, but the paper's still blank :: I meant to be fair and list the good points too, but the paper's still blank
	There were technical problems at our screening: my glasses kept fogging up with tears at the loveliest parts :: There were technical problems at our screening: somebody kept managing to get the film going again
	It's so old-fashioned, all this plot and feeling and skill. I suppose it'll never do, except for me, nightly :: It's so very modern, all this lack of plot and feeling and skill. I suppose it'll do for others
	Thank you for two hours in which I didn't once think of my ex :: Thank you for two hours in which I thought fondly of my ex
	My seat belt on the drive home was less gripping :: My seat belt on the drive home was more gripping
`
);
