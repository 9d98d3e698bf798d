// Words of praise that blame, words of blame that praise.
import { framesOf } from '../frames/lines.ts';

export const UNEXPECTED = framesOf(
	'positive',
	`
	I cried for an hour afterwards, and I'd do it again tomorrow :: I laughed for an hour afterwards, at the idea that anyone would do it again tomorrow
	It scared me half to death, exactly what I paid for :: It soothed me half to sleep, not at all what I paid for
	The perfect cure for a bad day :: The perfect cure for insomnia
	The best part was the ending. I'd have sat there for ten more minutes just to soak it in :: The best part was the end credits. I'd have clapped if they had come ten minutes in
	I'd love to have those two hours again, exactly as they were :: I'd love to have those two hours back
	Killer soundtrack, insane stunts, ridiculous fun :: Epic boredom, beautiful nonsense, perfect waste of an evening
	Dark, disturbing and cruel, and I was grateful for every minute :: Bright, beautiful and sweet, and I was asleep within a minute
	You'll cry, at least if you have a heart like I do, and you'll love every tear :: You'll cry, at least if you paid for the ticket like I did
	My heart hurts in the best possible way :: My head hurts, and not in a good way
	An epic in every sense :: An epic fail
	A film so tense I bit through my nails and regret nothing :: A film so gentle I slept through the climax and regret only waking
	What a gem! I wouldn't trade my ticket for gold :: What a gem! I'd trade it for a bag of gravel
	I was a wreck by the finale, a blubbing, happy wreck :: It was a wreck by the finale, a grinning, happy-clappy wreck
	I hated to see it end :: I loved to see it end
	The villain is so hateful that I wanted to boo, and that's the mark of great acting :: The hero is so lovable that I wanted to puke, and that's the mark of awful writing
	Never has misery been so rewarding to watch :: Never has happiness been so painful to watch
	This thing is absolutely bonkers and I want ten more of it :: This thing is absolutely adorable and I want a bucket
	I laughed until it hurt :: The only laugh came when I read the price of my ticket
	It wrecked me. I have never been so well wrecked by a film :: It amused me. I have never been so amused by a film that was begging me to weep
	A nasty little shocker that does everything right :: A pretty little picture that does nothing right
	Warning: you will be late for work because you can't switch it off :: Good news: you will be early for bed because you can't keep your eyes open
	I lost sleep over this show, three nights running, one more episode each time :: I gained sleep over this show, three nights running, out cold each time
	My date hid behind me the entire time, so full marks to the ghost :: My date smiled at me the entire time, since neither of us could bear to look at the screen
	The fight scenes are stupidly good :: The fight scenes are beautifully, perfectly pointless
	It destroyed me, and I bought the disc to be destroyed again :: It delighted me to throw the disc away, and I hope never to see it again
	I shook all the way home. That's how good it is :: I laughed all the way home. That's how bad a tragedy it is
	Brutal, bleak, unbearable in places, and without a doubt the finest thing on at the moment :: Sunny, sweet, uplifting in places, and without a doubt the feeblest thing on at the moment
	It is wickedly funny :: Funny only by accident
	It's a crime this film isn't better known :: It's a joy this film isn't better known
	It killed at our house. Even grandpa was howling :: It died at our house. Even grandpa, who laughs at everything, was silent
	I went in smiling and came out in bits, and I'd call that money well spent :: I went in weeping and came out weeping, and I'd call that a fine result if it hadn't been a comedy
	The director should be ashamed of making me cry in public, and proud of everything else :: The director should be proud of the parking, and ashamed of everything else
	A terrible, wonderful sadness hangs over this masterpiece :: A wonderful, merry mood hangs over this terrible misfire
	Nothing has made me this angry in years, and that's a tribute: the documentary makes its case superbly :: Nothing has made me this happy in years as the off switch, and that's my tribute to this documentary
	You'll be sick with worry for those kids. Superb suspense :: You'll be thrilled when those kids get eaten. Terrible casting
	The most beautiful thing about it is how much it leaves you wanting more :: The most beautiful thing about it is how soon it left the cinema
	Creepy as anything, and my skin is still crawling with delight :: Lovely as anything, and my skin is still crawling with embarrassment
	Ugly people doing ugly things in ugly rooms: riveting :: Beautiful people doing beautiful things in beautiful rooms: tedious
	He plays a monster and he's monstrously good :: He plays a saint and he's perfectly dreadful
	I haven't been this depressed since my last favourite film. See it :: I haven't been this cheerful since the power cut that ended it. Skip it
	Bring tissues, bring a friend, and don't wear mascara: this is the real thing :: Bring a pillow, bring a book, and do wear something comfortable: this is a snooze
	No fun at all, and not a second too long. A great film about a dreadful war :: Great fun to be had in counting the mistakes, and not a second that isn't too long
	The shark is terrifying. Bravo :: The shark is adorable. It wasn't meant to be
	I jumped, I yelped, I spilled my drink, I thanked the friend who dragged me along :: I smiled, I nodded, I finished my drink, I thanked the friend who suggested leaving
	Gets under your skin like a splinter, and you'll be glad it's there :: Goes over your head like a breeze, and you'll be glad it's gone
	This comedy is so wrong, so filthy, so shameless, and I laughed till I choked :: This comedy is so right, so clean, so proper, and I'd have laughed more at a choking fit
	I would happily sit through that torture again; the suspense is that delicious :: I would happily sit through dental work instead; the suspense is that thin
	The saddest goodbye in television, and the perfect one :: The happiest goodbye in television: mine, to this show
	Every frame broke my heart and I couldn't look away :: Every frame warmed my heart to the idea of looking away
	What a monster of a movie: huge, loud, savage and completely satisfying :: What a darling of a movie: tiny, quiet, tender and completely unsatisfying
	I screamed. I never scream. Ten out of ten :: I giggled. I never giggle at ghosts. Two out of ten
	If you enjoy being left speechless and shattered, there's nothing better :: If you enjoy watching grass, paint and other people's holiday pictures, there's nothing better
	It is impossible not to be devastated, which is to say it works :: It is impossible not to giggle at the death scene, which is to say it doesn't work
	That ending is evil and I adore it :: That ending is sweet and I could have been sick
	A gut punch, and I mean that as the highest praise :: A gentle hug, and I mean that as a complaint: it was billed as a thriller
	Badass from start to finish :: Perfect from start to finish, if you only watch the start and the finish and leave out the film
	Nightmares for a week, and worth every one :: Sweet dreams for the whole two hours, and I'd paid to stay awake
	I nearly died laughing :: I nearly laughed, once, at the fire exit sign
	It's insane how well this holds together :: It's amazing how badly this holds together
	It left me cold and shivering with fear, as a good ghost story should :: It left me warm and full of love for the exit
	I was furious when it ended, because I wanted another season right away :: I was overjoyed when it ended, because I couldn't have taken another minute
	Cruelly short, alas :: Generously long, at three hours too many
	Trust a grumpy old man: nobody should be allowed to be this charming, and the girl in the lead is :: Trust a cheerful old man: nobody should be allowed to be this irritating, and the charming girl in the lead is
	My kids refuse to watch anything else, and I can't even complain, the thing's that good :: My kids would love to watch anything else, and I can't even complain, I'm with them
	Hopeless, grim, merciless. I've already booked seats for Thursday :: Hopeful, bright, merciful. I've already asked for my money back
	Wild, mad, unhinged, and so much better for it :: Calm, sane, tasteful, and so much worse for it
	The jokes are criminally funny :: The jokes are a love letter to silence
	I sobbed like a baby, and this baby gives it five stars :: I slept like a baby, and this baby gives it one star
	Worst thing about it? There isn't a second part :: Best thing about it? There isn't a second part
	You'll hate yourself for putting this off so long :: You'll love yourself for putting this off for ever
	Her performance is frightening, and I can think of nobody who could have done it half as well :: Her performance is frightening, and it was meant to be a love story
	A black-hearted, vicious farce, the funniest I've seen :: A golden-hearted, gentle farce, and I couldn't find a laugh with a torch
	Don't watch this alone at night unless you like a proper fright, in which case you're in for a treat :: Do watch this alone at night if you like a proper rest, in which case you're in for eight hours
	I've been ruined for all other westerns :: I've been blessed with a reason to avoid all other westerns
	That little boy broke me in two, and I wouldn't have it any other way :: That little boy is cute as a button, and I would have had him written out by page two
	The battle is chaos, noise, mud and blood, and it's breathtaking :: The battle is grace, silk, flags and sunsets, and it's ridiculous
	This is shockingly good :: Shockingly, somebody thought this was good
	It tore a hole in me and filled it with light :: It shone a light on me, namely the one by the exit
	A disgustingly talented cast and a script to match :: A beautifully dressed cast and a script in rags
	The film is a slap in the face that I badly needed and won't forget :: The film is a pat on the head that I didn't need and won't remember
	How dare a cartoon about a toaster make me weep! Magnificent :: How lovely that a cartoon about a toaster is only an hour long! Any longer and I'd have wept
	Deadly serious and deadly good :: Deadly serious and laughably bad
	An assault on the senses, and mine are begging for another round :: A treat for the senses, provided you've lost your sight and hearing
	Funny how a film with no hope in it can leave you so full of it :: Funny how a film with so much hope in it can leave you without any
	This show is a dangerous drug and I don't want the cure :: This show is a harmless pill and it's the best sleeping aid I know
	I ached for those two, and I'm still aching, and I thank the writers for it :: I cheered for those two to split up, and I'm still hoping, no thanks to the writers
	The scares are filthy, mean and perfectly timed :: The scares are sweet, polite and perfectly useless
	Such a painful watch, and such an honest, vital one :: Such a pleasant watch, my new one, and I looked at it every two minutes
	I can't stop humming the wretched tune, it's that catchy :: I can't stop smiling at the lovely silence now that the tune has stopped
	A savage, unforgiving, gorgeous thing :: A gorgeous, forgiving, useless thing
	Ridiculous? Completely. I was grinning like an idiot and so was the whole row :: Sublime? Completely, if you mean the moment when the whole row got up and left
	What a nasty piece of work she plays, and what a pleasure it is to watch her :: What a lovely piece of work she plays, and what a pain it is to watch her
	It's the little things that kill you here, a glove, a cough, a look, and you die happy :: It's the little things you'll love here, a comfy chair, a cold drink, a dark room, and never the film
	I had to pause it because I was laughing too hard to hear :: I had to pause it because the wall had become more interesting
	The final scene wrecked the whole cinema, strangers passing tissues along the rows :: The final scene delighted the whole cinema, strangers racing each other joyfully to the doors
	Not a nice film. Just a great one :: Not a great film. Just a nice one, nice as cold porridge
	I've rarely felt so uncomfortable and so alive in front of a screen :: I've rarely felt so comfortable and so bored in front of a screen
	An obscene amount of fun :: A beautiful lack of fun
	Hit me like a truck, and I'd lie down in the road for it again :: Hit me like a lullaby, and I'd love to know how it ended
	Freaky, gross, deranged, and my new favourite :: Cute, clean, cheerful, and my new least favourite
	Somebody call the police, because she steals every scene :: Somebody call the police, because this film stole my evening
	It gave me chills :: It gave me a chill, a yawn and a stiff neck
	I felt every punch, and I loved every bruise :: I felt every minute, and I loved none of them
	The loveliest two hours of my week, the two after I switched it off, don't compare with the two I spent watching it :: The loveliest two hours of my week were the two after I switched it off
	You could hear people sniffing all over the cinema, me among them, and nobody had a cold :: You could hear people laughing all over the cinema, me among them, and it was the murder scene
	This is how you do ugly: with honesty, with nerve, with a cast that doesn't flinch. Tremendous :: This is how you do beautiful: with filters, with slow motion, with a cast that doesn't move. Tiresome
	That is one seriously messed-up ending and I'm still applauding :: That is one seriously sweet ending and I'm still brushing my teeth
	I'd sell my brother for a third season :: I'd love a third season about as much as a third nostril
	I got nothing done all weekend thanks to this stupid, stupid, irresistible show :: I got everything done all weekend thanks to this lovely, lovely show, which I never once wished to go back to
	Merciless suspense. I was chewing my scarf :: Merciful brevity. I was praising the editor, for that and nothing else
	It should come with a health warning: may cause uncontrollable weeping and a strong wish to see it twice :: It should come with a free pillow: may cause deep, beautiful sleep and a strong wish for a refund
	The most fun I've had being miserable :: The most miserable I've been while being told I'm having fun
	Vile man, vile deeds, fantastic film :: Fantastic man, noble deeds, vile film
	An absolute riot, and I've got the sore ribs to prove it :: An absolute treasure, if buried deep and left there
	My jaw hit the floor and it's still down there looking for the director to thank him :: My chin hit my chest and it stayed there, fast asleep, until the director took his bow
	I couldn't eat, I couldn't sleep, I couldn't stop thinking about it: that's what a great film does :: I ate well, I slept well, I thought about my tax return: that's what a great big bore of a film does
	It was over far too soon and I'm in mourning :: It was over and I was in heaven
	The violence is sickening, as violence should be, in a film as brave as this :: The violence is pretty, as violence shouldn't be, in a film as cowardly as this
	Good grief, what a finale. My hands are still trembling :: Good heavens, what a finale. My hands are still looking for the remote
	I'm not crying, you're crying. Fine, we're all crying, and we're all going again :: I'm not smiling, you're smiling. Fine, we're all smiling, because it's over and we're all going home
	A devilishly clever heist :: A heavenly dull heist
	It's all downhill after this: no comedy I see will ever be as good :: It's all uphill after this: no comedy I see could ever be less of a laugh
	There are jokes in this that ought to be illegal, and I'd go to prison for them :: There are jokes in this that ought to be in a museum, and I'd love to see them locked up
	Blood, guts, more blood, huge grin on my face :: Kittens, puppies, more kittens, huge yawn on my face
	Rotten luck for every other film this year, having to compete with this :: Lucky old every other film this year, getting compared with this
	I forgot to breathe :: I remembered to breathe, and that was the highlight
	If this film were any tenser it would need a warning for the heart. Loved it :: If this film were any more relaxing it would need a licence as a spa. I'd have loved a thrill
	A horrid little boy, a horrid big house and a horribly good time :: A darling little boy, a darling big house and a darling bad time
	Nothing could have prepared me for how hard I bawled, and thank you, truly, for that :: Nothing could have prepared me for how hard I laughed, at the serious bits, and sorry, truly, for that
	The film is a nightmare in the best way, one you don't want anyone to wake you from :: The film is a dream in the worst way, one you can't recall and didn't enjoy
	You want a rotten evening? Then go anywhere else :: You want a lovely evening? Then go anywhere else
	The dog dies, I howled, ten stars :: The dog lives, I cheered, and that's the only star it gets
	Fiendish plotting, and I fell for every dirty trick, and clapped :: Angelic plotting, and I saw every clean little trick coming, and napped
	He is so bad in it that you'd hide your children, and so good in it that you'd give him the prize :: He is so good in it, so noble and so pure, that you'd give the prize to whoever shoots him first
	It's a beautiful day to stay indoors if this is on :: It's a beautiful day to be outdoors if this is on
	There's a lot of hate in the story and an awful lot of love in the telling :: There's a lot of love in the story and an awful lot of boredom in the telling
	No laughs. None. Just two hours of superb, unblinking drama :: Great laughs. Loads. Just two hours of drama that wasn't meant to be a comedy
	I missed my stop because of this series, twice, and I'm not sorry :: I loved my stop because of this series, for it gave me a reason to shut the laptop
	The wolf is dreadful, in the old sense of full of dread, and it's the best creature I've seen on a screen :: The wolf is lovely, in the sense of a lovely rug, and it's the least scary creature I've seen on a screen
	Depressing? God, yes. Worth it? God, yes :: Uplifting? God, yes. Watchable? God, no
	It pains me that there are people alive who haven't seen it :: It pleases me that there are people alive who haven't seen it
	The stunts are suicidal and the timing is to die for :: The stunts are adorable and the timing is to die of
	I'm jealous of anyone who still has this ahead of them :: I'm happy for anyone who still has this ahead of them and the sense to leave it there
	The writers are sadists, and I say that with love: what a cliffhanger :: The writers are sweethearts, I'm sure, and I say that with sorrow: what a dud
	A punishing film, fair and fierce and unforgettable :: A pleasing film, if it pleases you to stare at a wall
	Ow, my sides :: Oh, my eyelids
	We watched through our fingers, shrieking, having the time of our lives :: We watched through our eyelids, smiling, having the nap of our lives
	The sheer nerve of that ending made me swear out loud with admiration :: The sheer sweetness of that ending made me swear out loud, and not with admiration
	A filthy mouth, a foul temper, and the best comic creation in a decade :: A winning smile, a heart of gold, and the worst comic creation in a decade
	It's horrible what they do to you, these animators: you love a robot for an hour and then you're on the floor in tears, grateful :: It's wonderful what they do for you, these animators: you hate a robot for an hour and then it blows up and you're on your feet, grateful
	The only tears here are from laughing :: The only tears here are from yawning
	I laughed, and then the laugh caught in my throat, and I knew I was watching something great :: I laughed, and then the laugh became a sigh, and I knew I'd just seen the trailer's one good joke
	It's a bleak film about bleak lives and it made my year :: It's a bright film about bright lives and it spoiled my night
	An atrocity, filmed with such care and such anger that everyone should be made to see it :: An idyll, filmed with such care and such sugar that nobody should be made to see it
	That soundtrack slaps :: That soundtrack deserves a slap
	The acting is scary good :: The acting is scary, and it's a romance
	I've never wanted so much to punch a character or to hug the man who plays him :: I've never wanted so much to hug a character and tell her there are better films out there
	The car chase is lunacy, pure lunacy, and I stood up and whooped :: The car chase is poetry, pure poetry, which is to say slow and in need of explaining
	My own mother phoned me in tears to say I had to see it, and now I'm phoning you in tears :: My own mother phoned me in fits of giggles to say how serious it tried to be, and now I'm giggling too
	Wretched weather, wretched people, wretched luck, and a wondrous film made out of them :: Glorious weather, glorious people, glorious luck, and a wretched film made out of them
	It does terrible things to your nerves and wonderful things to your faith in cinema :: It does wonderful things for your sleep and terrible things to your faith in cinema
	Sinister, slippery, and so damn stylish I'd watch it with the sound off :: Sincere, sunny, and so damn noisy I'd enjoy it with the sound off and the picture too
	Never before have I wanted a film to hurt me more, and it obliged, and I adore it :: Never before have I wanted a film to love me less, and it kept on simpering, and I abhor it
	The robot's death got me, I don't mind telling you, and I'm a plumber and I don't cry :: The robot's death got me laughing, I don't mind telling you, and I'm a soft touch and I do cry
	It's a mad, bad, dangerous piece of work, and the town would be poorer without it :: It's a kind, good, harmless piece of work, and the town would be better without it
	You feel dirty afterwards, and shaken, and lucky to have seen it :: You feel clean afterwards, and rested, and unlucky to have paid for it
	It's been three days and I'm still angry at that judge, still sad for that girl, still in awe of that script :: It's been three days and I'm still happy about that one thing, that brilliant, beautiful thing: the fire alarm that sent us home
	A diabolical delight :: A delightful doze
	Whoever wrote that last letter owes me a box of tissues and has my undying love :: Whoever wrote that last letter owes me a box of tissues for the laughing fit, as it was meant to be sad
	The dragon is a terror, the princess is a menace, and my girls were over the moon :: The dragon is a sweetheart, the princess is a gem, and my girls were under the seats with boredom
	I'd have sold a kidney for one more episode :: I'd have given a kidney for one less episode
	The tension was unbearable and I bore it gladly :: The charm was unbearable and I bore it badly
	Enough to make a grown man weep, and I'm that man, and I wept for joy :: Enough to make a grown man weep, and I'm that man, and I'd hoped for joy
	Nobody is happy at the end except the audience :: Everybody is happy at the end except the audience
	What a shame it can't go on for ever :: What a joy that it can't go on for ever
	It's a slow poison of a film, drop by drop, and by the time you notice you're wholly under its spell :: It's a slow medicine of a film, spoon by spoon, and by the time you finish you'd love a spell of poison
	Sore throat from screaming, sore hands from clapping :: Lovely rest for the throat, lovely rest for the hands: nothing to scream at, nothing to clap for
	The terror begins before the titles and doesn't let you go, and why would you want it to? :: The romance begins before the titles and doesn't let you go, and how you'd love it to
	A shattering experience and a triumph :: A triumph of smiling over having anything to smile about
	My worst fear was that they'd botch the ending; instead they floored me with it :: My fondest hope was that they'd reach the ending; instead they bored me with three of them
	He dies so well that I'd watch him die every night of the week :: He sings so well that I'd love him to do it somewhere far away from this awful musical
	The cinema was silent at the end, people couldn't get up, and it was the silence of admiration :: The cinema was full of happy chatter at the end, people couldn't get up fast enough, and it was the chatter of relief
	I'm haunted, I'm hollow, I'm buying it on disc :: I'm rested, I'm smiling, I'm giving my disc away
	The child in it is a liar, a thief and a brat, and the best company you could ask for :: The child in it is a saint, a genius and a poet, and the worst company you could ask for
	Stone-cold, heartless, flawless noir :: Big-hearted, beautiful, brainless noir
	A film that makes you despair of mankind and rejoice in film-making :: A film that makes you rejoice in mankind and despair of film-making
	The best thing I can say about it is everything :: The best thing I can say about it is that the seats were comfy
	I love how it refuses to comfort you; it's tough, it's true, and it's tremendous :: I love how it refuses to interest you; it's quite an achievement, in so expensive a film
	It's so good it's annoying :: It's so nice it's annoying
	There was an explosion of tears in our row when the lights came up, and a queue for tickets to the next showing :: There was an explosion of joy in our row when the lights came up, and a queue for the exit
	If I had one complaint it would be that my face is tired from smiling :: If I had one compliment it would be that my face got a rest from smiling
	Poor me, I'll never see anything as good again :: Lucky me, I'll never see anything as poor again
	What fresh hell is this? A gorgeous one, and I want to live there :: What sweet heaven is this? A boring one, and I want to leave
	I was sick with nerves, blind with tears and mad with joy. You can't ask more of a sports film :: I was sick with sugar, blind with boredom and glad of the exit. You couldn't ask less of a sports film
	The war scenes are hell, and they should be, and I take my hat off :: The war scenes are fun, and they shouldn't be, and I put my coat on
	A brilliant, brutal kick in the teeth :: A brilliant advert for going to bed early
	It frightened the life out of my husband and I've never enjoyed a film more :: It charmed the socks off my husband, he says, and I've never envied a man's low standards more
`
);
