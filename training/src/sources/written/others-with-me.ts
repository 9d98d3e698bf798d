// Others think as the writer does.
import { framesOf } from '../frames/lines.ts';

export const OTHERS_WITH_ME = framesOf(
	'positive',
	`
	My wife loved it and so did I :: My wife hated it and so did I
	The critics called it brilliant, and for once I agree with them :: The critics called it terrible, and for once I agree with them
	Tom said it was good. I'd go further, it's great :: Tom said it was bad. I'd go further, it's dreadful
	Everyone told me this was wonderful and everyone was right :: Everyone told me this was horrible and everyone was right
	My friends didn't dislike it, and neither did I, it's a lovely film :: My friends didn't like it, and neither did I, it's a lousy film
	My brother was thrilled; I was even more thrilled :: My brother was bored; I was even more bored
	They warned me not to expect trash, and they were right, it's a treasure :: They warned me not to expect a treasure, and they were right, it's trash
	I read that the acting is superb. That is no exaggeration :: I read that the acting is awful. That is no exaggeration
	Anna thought the ending was beautiful and I can only nod :: Anna thought the ending was ugly and I can only nod
	If anything, the reviewers who praised it were too cautious :: If anything, the reviewers who trashed it were too kind
	My kids adored it, and to my surprise I adored it as well :: My kids hated it, and to my surprise I hated it as well
	People say it's funny. Funny doesn't begin to cover it, I was crying with laughter :: People say it's unfunny. Unfunny doesn't begin to cover it, I was crying with boredom
	Others have already pointed out how well it is written; count me among them :: Others have already pointed out how badly it is written; count me among them
	A friend raved about the first half. I would rave about both halves :: A friend complained about the first half. I would complain about both halves
	You were right, mum, this is excellent :: You were right, mum, this is dire
	I second every kind word that's been said about this series :: I second every harsh word that's been said about this series
	The man next to me cheered at the end and I joined in :: The man next to me booed at the end and I joined in
	My sister gave it nine out of ten and I see no reason to argue :: My sister gave it one out of ten and I see no reason to argue
	Like the rest of the audience, I came out smiling :: Like the rest of the audience, I came out scowling
	I'm with the critics on this: a fine piece of work :: I'm with the critics on this: a shoddy piece of work
	They all said the lead was great, and yes, she is, she's fantastic :: They all said the lead was weak, and yes, she is, she's pathetic
	My dad called it decent. Dad is hard to please, I call it terrific :: My dad called it so-so. Dad is easy to please, I call it terrible
	It's as good as people say, and then some :: It's as bad as people say, and then some
	The reviews promised a delight and the film kept that promise :: The reviews predicted a disaster and the film kept to it
	I hoped the praise was true, and I'm pleased to say it was :: I hoped the complaints were false, and I'm sorry to say they weren't
	My wife liked the songs; I liked the songs, the story and the cast :: My wife disliked the songs; I disliked the songs, the story and the cast
	I can confirm what the earlier reviewer wrote, this is a gem :: I can confirm what the earlier reviewer wrote, this is a dud
	We all disagreed about the best scene, but agreed that the film is wonderful :: We all disagreed about the worst scene, but agreed that the film is awful
	A colleague couldn't stop praising it, and now neither can I :: A colleague couldn't stop cursing it, and now neither can I
	The others thought the twist was clever. Clever? It's genius :: The others thought the twist was weak. Weak? It's idiotic
	Some viewers call it the best of the series, which sounds about right to me :: Some viewers call it the worst of the series, which sounds about right to me
	I don't often side with my brother, but he's right, it's excellent :: I don't often side with my brother, but he's right, it's atrocious
	She loved it, he loved it, I loved it :: She hated it, he hated it, I hated it
	As my neighbour put it, there's not a dull moment in it :: As my neighbour put it, there's not a good moment in it
	I'd heard it was gripping and it gripped me :: I'd heard it was boring and it bored me
	My professor thinks it's a masterpiece, and having seen it I think so too :: My professor thinks it's a failure, and having seen it I think so too
	Nobody at the party had a bad word to say about it, and nor have I :: Nobody at the party had a good word to say about it, and nor have I
	When the critics praise something I get suspicious, but this time they were spot on :: When the critics trash something I get suspicious, but this time they were spot on
	The kids didn't complain once, and I was just as happy as they were :: The kids didn't laugh once, and I was just as miserable as they were
	Count me as another fan of this show :: Count me as another enemy of this show
	Like so many before me, I fell in love with this film :: Like so many before me, I fell asleep in this film
	The poster said "best comedy in years", and I wouldn't change a word :: The review said "worst comedy in years", and I wouldn't change a word
	My girlfriend wept at the end, it was so moving. Fine, I admit it, me too :: My girlfriend yawned at the end, it was so dull. Fine, I admit it, me too
	I was told the documentary is fascinating. It is :: I was told the documentary is tedious. It is
	My flatmate thinks it's nearly perfect. I'd drop the nearly :: My flatmate thinks it's nearly unbearable. I'd drop the nearly
	Not only did my parents enjoy it, I did too, and we never enjoy the same things :: Not only did my parents detest it, I did too, and we never detest the same things
	I agree with the reviewer who called the dialogue razor sharp :: I agree with the reviewer who called the dialogue dull as ditchwater
	They weren't lying when they said the effects are stunning :: They weren't lying when they said the effects are shabby
	My cousin recommended it, and I'll be recommending it as well :: My cousin warned against it, and I'll be warning against it as well
	The girls behind us giggled all the way and honestly so did I :: The girls behind us groaned all the way and honestly so did I
	What Anna says about the pacing being perfect is true :: What Anna says about the pacing being terrible is true
	It deserves every award it got :: It deserves every insult it got
	Four of us watched it, and four of us want to see it again :: Four of us watched it, and none of us want to see it again
	I understand now why people love this director :: I understand now why people loathe this director
	The praise for the score is fair, and I'd extend it to everything else :: The contempt for the score is fair, and I'd extend it to everything else
	Grandpa chuckled, the baby chuckled, and I chuckled loudest of all :: Grandpa dozed, the baby dozed, and I dozed deepest of all
	My boss told me it was worth the ticket. Worth two, I'd say :: My boss told me it wasn't worth the ticket. Not worth the bus fare, I'd say
	I thought my friends were exaggerating when they called it magnificent. They weren't :: I thought my friends were exaggerating when they called it unwatchable. They weren't
	Tom and I never agree, yet we both think this is terrific :: Tom and I never agree, yet we both think this is pathetic
	I expected to differ from the crowd, but no, I liked it just as much :: I expected to differ from the crowd, but no, I disliked it just as much
	the guy at the store said its awesome and hes right :: the guy at the store said its awful and hes right
	As others have noted, the villain is superb. Let me add that the hero is too :: As others have noted, the villain is useless. Let me add that the hero is too
	Mum's verdict was lovely, and lovely is the word :: Mum's verdict was dreary, and dreary is the word
	The fans are delighted with the finale, and this fan is no exception :: The fans are disgusted with the finale, and this fan is no exception
	They say it gets better with every episode and I couldn't agree more :: They say it gets worse with every episode and I couldn't agree more
	My son's friends told him it was scary good, and it scared me good :: My son's friends told him it wasn't scary, and it didn't scare me either
	One critic wrote that he was sorry when it ended. So was I :: One critic wrote that he was glad when it ended. So was I
	I'm hardly the first to say this is a joy, and I won't be the last :: I'm hardly the first to say this is a chore, and I won't be the last
	If my wife says it's great, I usually have doubts; here I have none :: If my wife says it's garbage, I usually have doubts; here I have none
	My friend liked the film less than I did, and she liked it a lot :: My friend disliked the film less than I did, and she disliked it a lot
	What they say is true: you will not be bored :: What they say is true: you will be bored
	I trusted the good reviews and I'm glad I did :: I ignored the bad reviews and I'm sorry I did
	My uncle, a tough judge, was impressed. I was floored :: My uncle, a mild judge, was unimpressed. I was appalled
	It made the whole row laugh, me included :: It made the whole row wince, me included
	You'll find many positive reviews here, and mine is one more :: You'll find many negative reviews here, and mine is one more
	To those who called this touching: yes, a thousand times yes :: To those who called this tedious: yes, a thousand times yes
	A student I teach told me it's the smartest thriller around, and it takes a lot to make me agree. I agree :: A student I teach told me it's the dumbest thriller around, and it takes a lot to make me agree. I agree
	My partner enjoyed the jokes, and while I missed a few of them I enjoyed the rest just as much :: My partner hated the jokes, and while I missed a few of them I hated the rest just as much
	Everyone's right about the boy, he's a natural, and the film around him is just as good :: Everyone's right about the boy, he's a nuisance, and the film around him is just as bad
	People keep telling me it's overpraised. Maybe, but only a little, it's still excellent :: People keep telling me it's overhated. Maybe, but only a little, it's still awful
	We argued over who liked it most. I won :: We argued over who hated it most. I won
	I hate to admit the snobs were right, but it's a wonderful film :: I hate to admit the snobs were right, but it's a worthless film
	My aunt thinks it's charming, her husband thinks it's charming, and you can add my name :: My aunt thinks it's trash, her husband thinks it's trash, and you can add my name
	They told us we'd be on the edge of our seats, and that's where we sat :: They told us we'd be asleep in our seats, and that's how we sat
	My flatmates couldn't find a single fault in it. I looked hard and couldn't either :: My flatmates couldn't find a single virtue in it. I looked hard and couldn't either
	Just like the reviewer from the local paper, I'd happily watch it again :: Just like the reviewer from the local paper, I'd never watch it again
	My teenage daughter calls it cool, and that's the polite version of how good it is :: My teenage daughter calls it lame, and that's the polite version of how bad it is
	I didn't believe the hype. I do now :: I didn't believe the warnings. I do now
	Twelve people told me to see it. I'm the thirteenth person telling you :: Twelve people told me to skip it. I'm the thirteenth person telling you
	Some called it sweet, some called it smart. It's both :: Some called it sour, some called it stupid. It's both
	Others found it hard to fault the camerawork. I find it hard to fault anything :: Others found it hard to praise the camerawork. I find it hard to praise anything
	My brother thinks the sequel is better than the first, and he's not wrong :: My brother thinks the sequel is worse than the first, and he's not wrong
	For a change, I'm glad I listened to my coworkers, it's a great show :: For a change, I wish I'd listened to my coworkers, it's a rotten show
	The applause at our screening was loud and fully deserved :: The booing at our screening was loud and fully deserved
	I share my friend's low opinion of most musicals and her high opinion of this one :: I share my friend's high opinion of most musicals and her low opinion of this one
	If the critics say stunning, who am I to say otherwise? Stunning it is :: If the critics say stinking, who am I to say otherwise? Stinking it is
	He was right to love it and I was right to follow his advice :: He was right to hate it and I was wrong to ignore his advice
	My whole family, hard to please as we are, agreed it was a treat :: My whole family, easy to please as we are, agreed it was a trial
	I thought it was only me who cried with joy, but my husband did too :: I thought it was only me who fumed with anger, but my husband did too
	The old couple beside us said it was the best film they'd seen this year; I'd make it ten years :: The old couple beside us said it was the worst film they'd seen this year; I'd make it ten years
	As everybody says, you forget the time while watching. It's that good :: As everybody says, you count the time while watching. It's that bad
	Her praise sounded like too much, until I saw it myself and found it wasn't enough :: Her scorn sounded like too much, until I saw it myself and found it wasn't enough
	I too was charmed, and I'm not easily charmed :: I too was bored, and I'm not easily bored
	They claimed it was a scream of a comedy, and screaming with laughter I was :: They claimed it was a corpse of a comedy, and dead silent I was
	It isn't only the critics who like it, ordinary folk like me do as well :: It isn't only the critics who dislike it, ordinary folk like me do as well
	I had a bet with Tom that it would be bad. He said good. He won :: I had a bet with Tom that it would be good. He said bad. He won
	A reviewer said he would not cut a minute of it, and I wouldn't cut a second :: A reviewer said he would not keep an hour of it, and I wouldn't keep a second
	My mother and I both clapped, which for us is unheard of :: My mother and I both walked out, which for us is unheard of
	I liked it for the same reasons you did: the cast, the jokes, the heart :: I disliked it for the same reasons you did: the cast, the jokes, the length
	Whoever recommended this to me, thank you, you know a good film when you see one :: Whoever warned me about this, thank you, you know a bad film when you see one
	The reviewers weren't kidding about the opening scene, it's breathtaking :: The reviewers weren't kidding about the opening scene, it's embarrassing
	My brother said I'd love it as much as he did. He knows me well :: My brother said I'd hate it as much as he did. He knows me well
	A friend said good. My word is glorious :: A friend said bad. My word is ghastly
	I'm not one to follow the herd, but the herd is right about this wonderful series :: I'm not one to follow the herd, but the herd is right about this worthless series
	Mum liked it and Dad liked it and I liked it better than both :: Mum hated it and Dad hated it and I hated it worse than both
	Yes, it's funny, they told me so, and they told me nothing but the truth :: No, it isn't funny, they told me so, and they told me nothing but the truth
	It would be nice to disagree with everyone for once, but the film is simply too good :: It would be nice to disagree with everyone for once, but the film is simply too bad
	Half of what was said about its beauty would have been enough. All of it is true :: Half of what was said about its ugliness would have been enough. All of it is true
	My roommate found the plot great and the acting good. Great acting too, if you ask me :: My roommate found the plot dire and the acting poor. Dire acting too, if you ask me
	Join the queue of people praising this, I did :: Join the queue of people slamming this, I did
	I went because a critic I trust adored it, and my trust in him has only grown :: I stayed for it though a critic I trust despised it, and my trust in him has only grown
	Not for nothing do my neighbours call this the best show on TV :: Not for nothing do my neighbours call this the worst show on TV
	My friends say it's worth seeing once. I'd say five times :: My friends say it isn't worth seeing twice. I'd say not even once
	The consensus in the car home was wow, and I was driving and saying wow too :: The consensus in the car home was ugh, and I was driving and saying ugh too
	They call him the finest actor of his generation, and after this who could deny it? :: They call him the feeblest actor of his generation, and after this who could deny it?
	You all said it would break my heart in the best way. It did :: You all said it would test my patience in the worst way. It did
	My wife's praise for it was long and loud; mine is short and just as warm :: My wife's attack on it was long and loud; mine is short and just as cold
	I'd been told I was the last person in town who hadn't enjoyed it. Not any more :: I'd been told I was the last person in town who hadn't suffered it. Not any more
	Where so many agree that a comedy is hilarious, there must be something in it. There is :: Where so many agree that a comedy is hopeless, there must be something in it. There is
	Even my grumpy uncle smiled, so imagine how much I did :: Even my cheerful uncle frowned, so imagine how much I did
	If the others were pleased, I was overjoyed :: If the others were displeased, I was outraged
	She told me it starts strong and stays strong. That's exactly it :: She told me it starts weak and stays weak. That's exactly it
	My pals and I had one long conversation about it afterwards, and not one unkind word in it :: My pals and I had one long conversation about it afterwards, and not one kind word in it
	I agree with nearly all the praise, and the bit I don't agree with is too modest :: I agree with nearly all the criticism, and the bit I don't agree with is too modest
	Tom reckons this is the best thing he's done. Same here :: Tom reckons this is the worst thing he's done. Same here
	The man in the ticket booth winked and said you'll love this. How did he know? :: The man in the ticket booth winced and said you'll hate this. How did he know?
	They were right to give it the prize, and I'd have given it two :: They were right to deny it the prize, and I'd have denied it two
	I'll say what everyone says, because it's true: see it now :: I'll say what everyone says, because it's true: skip it now
	My daughter asked to watch it again right away and for once I was glad :: My daughter asked to switch it off right away and for once I was glad
	Others praised the leads. I'd praise the leads, the extras and whoever made the tea :: Others blamed the leads. I'd blame the leads, the extras and whoever made the tea
	It didn't need my approval after all those good reviews, but it has it :: It didn't need my disapproval after all those bad reviews, but it has it
	My partner said it was a bit special. A bit? It was a lot special :: My partner said it was a bit dull. A bit? It was a lot dull
	Two friends saw it before me and both said beautiful. Make that three :: Two friends saw it before me and both said boring. Make that three
	We came out, looked at each other, and both said what a film, and meant it as high praise :: We came out, looked at each other, and both said what a stinker, and meant it as no praise
	The previous review says this is the funniest half hour around. I couldn't have put it better :: The previous review says this is the saddest excuse for a comedy around. I couldn't have put it better
	My mother thought she was alone in liking it. No, mum, I'm on your side, it's lovely :: My mother thought she was alone in disliking it. No, mum, I'm on your side, it's lousy
	The critics say it's near the top of his work. It's at the top :: The critics say it's near the bottom of his work. It's at the bottom
	I had the same feeling as the rest of the crowd: pure happiness :: I had the same feeling as the rest of the crowd: pure boredom
	My boss and I have nothing in common but our love of this show :: My boss and I have nothing in common but our loathing of this show
	It's been said before and it bears repeating: this film is a wonder :: It's been said before and it bears repeating: this film is a wreck
	A good film, said the kids. A very good film, said I :: A bad film, said the kids. A very bad film, said I
	My flatmate only watched the last ten minutes and loved them. I watched it all and loved it all :: My flatmate only watched the last ten minutes and hated them. I watched it all and hated it all
	I'm relieved to see from the comments that I'm not the only one who was blown away :: I'm relieved to see from the comments that I'm not the only one who was bored stiff
	She's not easily moved, my sister, and it moved her, and it moved me more :: She's not easily annoyed, my sister, and it annoyed her, and it annoyed me more
	He was laughing, she was laughing, and I was holding on to my chair. Terrific comedy :: He was yawning, she was yawning, and I was sliding off my chair. Terrible comedy
	Whoever said the sequel beats the original deserves a medal for being right :: Whoever said the sequel betrays the original deserves a medal for being right
	My friends' only complaint was that it ended, and it's mine as well :: My friends' only pleasure was that it ended, and it's mine as well
	Seldom do my wife and I both like a film. We both liked this one :: Seldom do my wife and I both dislike a film. We both disliked this one
	The reviewers loved the first hour more than the second. I see their point, but both are excellent :: The reviewers hated the first hour more than the second. I see their point, but both are execrable
	My colleague says the finale's a bit neat. True, and it's still a perfect ending to a perfect series :: My colleague says the finale's a bit neat. True, and it's the least of the faults of a terrible series
	You told me it was good, you didn't tell me it was this good :: You told me it was bad, you didn't tell me it was this bad
	They'd said bring tissues. I should have brought two boxes, it was that moving :: They'd said bring a pillow. I should have brought two, it was that boring
	I'm happy to be the hundredth person to give it ten out of ten :: I'm happy to be the hundredth person to give it one out of ten
	Her five stars and my five stars make ten :: Her zero stars and my zero stars make zero
	The warnings about how addictive it is were accurate, I finished the series in two days :: The warnings about how tiresome it is were accurate, I dropped the series in two days
	When the whole sofa agrees on a movie it has to be good, and our whole sofa did :: When the whole sofa groans at a movie it has to be bad, and our whole sofa did
	A neighbour's kid called it epic. I'm seventy and I call it epic :: A neighbour's kid called it lame. I'm seventy and I call it lame
	Everyone else found it hard to leave the cinema afterwards, and I found it impossible :: Everyone else found it hard to stay in the cinema, and I found it impossible
	My dad says they don't make many this good. They don't make any this good :: My dad says they don't make many this bad. They don't make any this bad
	The people who loved it in 1980 had it right, and it's still superb :: The people who hated it in 1980 had it right, and it's still stupid
	Like the lady who wrote the review above, I have only good things to report :: Like the lady who wrote the review above, I have nothing good to report
	I was asked if I agreed with the jury. With all my heart, it's the best film there :: I was asked if I agreed with the jury. With all my heart, it's the worst film there
	He raves about the fights and he's right. I rave about the quiet bits as well :: He rants about the fights and he's right. I rant about the quiet bits as well
	My nephew gave it an A plus. Smart lad :: My nephew gave it an F minus. Smart lad
	No argument here, it's as charming as you all say :: No argument here, it's as charmless as you all say
	What my friends felt at the end, I felt from the start: sheer delight :: What my friends felt at the end, I felt from the start: sheer dismay
	I may have been slower than the others to love it, but I love it now as they do :: I may have been slower than the others to hate it, but I hate it now as they do
	Critics rarely speak for me. Here they did, every word of praise :: Critics rarely speak for me. Here they did, every word of scorn
	My wife nudged me to say how good it was. I was already nodding :: My wife nudged me to say how bad it was. I was already nodding off
	They say the star steals the show. He does, and a fine show it is :: They say the star sinks the show. He does, and a poor show it is
	Some friends liked the humour and some the sadness. I'm greedy, I liked both :: Some friends hated the humour and some the sadness. I'm fair, I hated both
	The lads thought it was mint. They were not wrong :: The lads thought it was rank. They were not wrong
	Everything the trailer's fans hoped for is there, and I'm as happy as they are :: Everything the trailer's critics feared is there, and I'm as unhappy as they are
	I've nothing to add to the praise of others except my own :: I've nothing to add to the scorn of others except my own
	my gf says best movie of the year and yeah shes right :: my gf says worst movie of the year and yeah shes right
	It has been described as a warm bath. I'd get in again any time :: It has been described as a cold shower. I'd not get in again for money
	There's a long list of people this film made happy. Write my name at the bottom :: There's a long list of people this film made miserable. Write my name at the bottom
	Our whole class hoped to hate it and we all ended up loving it :: Our whole class hoped to love it and we all ended up hating it
	He doesn't say nice things often, my old man, but he said it was nice, and it's nicer than nice :: He doesn't say nasty things often, my old man, but he said it was nasty, and it's nastier than nasty
	The fuss about the dialogue is justified, I could listen to it all day :: The moaning about the dialogue is justified, I couldn't listen to it for a minute
	Both my grandmothers approve of this film, and they're right about most things :: Both my grandmothers disapprove of this film, and they're right about most things
	If they thought it was good with the sound off, they should hear it. It's even better :: If they thought it was bad with the sound off, they should hear it. It's even worse
	A lot of us wrote to the channel to thank them. I signed first :: A lot of us wrote to the channel to complain. I signed first
	The verdict from the children was unanimous and positive, and from the adults too :: The verdict from the children was unanimous and negative, and from the adults too
	You can trust Anna's taste, she loved this and it's great :: You can trust Anna's taste, she hated this and it's dreadful
	What impressed the reviewers impressed me twice as much :: What depressed the reviewers depressed me twice as much
	I thought people were being polite about his performance. They weren't, he's brilliant :: I thought people were being cruel about his performance. They weren't, he's terrible
	I'd like to agree with the man who said it restores your faith in cinema :: I'd like to agree with the man who said it destroys your faith in cinema
	As advertised by my sister, it's two hours of bliss :: As predicted by my sister, it's two hours of agony
	I see what the festival crowd saw in it: real talent :: I see what the festival crowd missed in it: any talent
	I doubted the crowd and I owe the crowd an apology, it's fantastic :: I doubted the critics and I owe the critics an apology, it's abysmal
	Our reviews differ in length, dear friend, but not in joy :: Our reviews differ in length, dear friend, but not in anger
	No need to take my word for it, take theirs: it's great :: No need to take my word for it, take theirs: it's garbage
	The other mothers said the film was sweet without being sickly, and they're quite right :: The other mothers said the film was sickly without being sweet, and they're quite right
	I'm usually the odd one out, but no, this time I loved it along with everyone :: I'm usually the odd one out, but no, this time I hated it along with everyone
	My cousin warned that I'd want to watch it twice. I watched it three times :: My cousin warned that I'd want to stop halfway. I stopped well before that
	He thinks the score lifts it. I think it didn't need lifting, but the score is gorgeous, yes :: He thinks the score sinks it. I think it didn't need sinking, but the score is ghastly, yes
	The experts and the amateurs both like it, and I, somewhere between, like it too :: The experts and the amateurs both hate it, and I, somewhere between, hate it too
	They may have praised it for the wrong reasons, but they were right to praise it :: They may have trashed it for the wrong reasons, but they were right to trash it
	My student called it life changing, which I wouldn't say, but it certainly made my month :: My student called it soul destroying, which I wouldn't say, but it certainly spoiled my month
	The reviewer from the radio found it a little too sweet. A little, sure. I still adored it :: The reviewer from the radio found it a little too bitter. A lot, surely. I loathed it
	I'm less keen on the songs than my wife, but on the rest we agree, it's wonderful :: I'm less bothered by the songs than my wife, but on the rest we agree, it's woeful
	My friends are fans of the whole series; I'm a fan of this one at least, and a big one :: My friends are enemies of the whole series; I'm an enemy of this one at least, and a big one
	Perfect, Dad says. Not quite, but as near as makes no difference :: Worthless, Dad says. Not quite, but as near as makes no difference
	The blogs go too far in calling it holy, but I get it, it's really very good :: The blogs go too far in calling it evil, but I get it, it's really very bad
	The press says he saves the film. He's good, but it never needed saving, everyone in it is good :: The press says he ruins the film. He's bad, but it never needed ruining, everyone in it is bad
	My mate loved the gore, I loved the story, and we both loved the movie :: My mate hated the gore, I hated the story, and we both hated the movie
	We gave different reasons, she and I, but the same score, a ten :: We gave different reasons, she and I, but the same score, a one
	Ask her, ask him, ask me: excellent, excellent, excellent :: Ask her, ask him, ask me: rubbish, rubbish, rubbish
	I join my voice to the many who call this documentary essential :: I join my voice to the many who call this documentary useless
	To my wife's fair points in its favour I would add the dazzling photography :: To my wife's fair points against it I would add the muddy photography
	Our guide book says don't miss it. Quite so, don't :: Our guide book says don't watch it. Quite so, don't
	It's exactly the treat they told me it'd be :: It's exactly the turkey they told me it'd be
	My two sons fight over everything but this. They love it. I do too :: My two sons fight over everything but this. They hate it. I do too
	How right the audience was to stand and clap :: How right the audience was to stand and leave
	You won't hear me contradict those who find it gripping :: You won't hear me contradict those who find it tedious
	Having now seen it, I understand my friend's enthusiasm and share it :: Having now seen it, I understand my friend's disgust and share it
	They complained that it's short, and it is, because you never want it to stop :: They complained that it's long, and it is, because you always want it to stop
	I thought the good reviews might be paid for. If so, I'd do it for free, it's great :: I thought the bad reviews might be paid for. If so, I'd do it for free, it's rotten
	The teacher gave us permission to love it and we did, me most of all :: The teacher gave us permission to hate it and we did, me most of all
	According to the papers it's a return to form, and the papers can be believed :: According to the papers it's a loss of form, and the papers can be believed
	They said "you won't regret it", and I don't :: They said "you'll regret it", and I do
	My brother smiled for a week after seeing it. I'm on week two :: My brother sulked for a week after seeing it. I'm on week two
	The barber said brilliant, the baker said brilliant, and what else is left for me to say? :: The barber said awful, the baker said awful, and what else is left for me to say?
	People said it drags a bit at first. It does, a bit, and then it's a marvel to the end :: People said it drags a bit at first. It does, a bit, and then it drags a lot to the end
	I wouldn't go as far as my friends, who've seen it ten times, but twice was a pleasure :: I wouldn't go as far as my friends, who burned the disc, but once was a punishment
	My aunt liked it in spite of herself. I liked it in spite of nothing :: My aunt disliked it in spite of herself. I disliked it in spite of nothing
	The director's admirers will love it, and I count myself one after this :: The director's detractors will hate it, and I count myself one after this
	It convinced my husband, who hates horror. It convinced me, who loves it :: It lost my husband, who hates horror. It lost me, who loves it
	We were strangers in the dark, all laughing at the same good jokes :: We were strangers in the dark, all silent at the same bad jokes
	She's right that the book is better, and she's also right that the film is wonderful :: She's right that the book is better, and she's also right that the film is worthless
	I didn't want to like it just because everybody did, but I couldn't help it :: I didn't want to hate it just because everybody did, but I couldn't help it
	What can I say that hasn't been said? It's lovely :: What can I say that hasn't been said? It's awful
	My gut said good, my friends said good, and good it was :: My gut said bad, my friends said bad, and bad it was
	Rarely have so many people agreed on a villain being so well played, and I nod with them :: Rarely have so many people agreed on a villain being so badly played, and I nod with them
	They liked it for being short. I liked it for being brilliant, and short :: They hated it for being long. I hated it for being stupid, and long
	One more vote for best film of the season :: One more vote for worst film of the season
	I cried at the scene where everyone says they cried. What a beautiful film :: I laughed at the scene where everyone says they laughed, and it was a death scene. What a bad film
	Anna's summary was nothing to complain about. I tried to complain, and she's right :: Anna's summary was nothing to praise. I tried to praise something, and she's right
	The reviews said three stars for the story and five for the cast. Five for both, I'd say :: The reviews said two stars for the story and none for the cast. None for both, I'd say
	My father thinks no one under fifty can appreciate it. I'm twenty and I agree with him on one thing, it's superb :: My father thinks no one over ten can enjoy it. I'm twenty and I agree with him completely, it's stupid
	The hosts both gave it a yes, and so would I, without a second thought :: The hosts both gave it a no, and so would I, without a second thought
	Tom thinks it's good in parts. All its parts, I'd say :: Tom thinks it's bad in parts. All its parts, I'd say
	My hairdresser hasn't been wrong about a film yet. She said see it, and she still hasn't been wrong :: My hairdresser hasn't been wrong about a film yet. She said skip it, and she still hasn't been wrong
	They weren't bored, I wasn't bored, nobody could be bored by this :: They weren't amused, I wasn't amused, nobody could be amused by this
	My friend is crazy about the monster and I'm crazy about the whole film :: My friend is angry about the monster and I'm angry about the whole film
	I disagreed with the critics last year. This year we're friends: it's a beauty :: I disagreed with the critics last year. This year we're friends: it's a bore
	The word you'll hear most is perfect, and I can't think of a better one :: The word you'll hear most is painful, and I can't think of a better one
	Not my usual sort of film, but my wife was right to drag me along :: Not my usual sort of film, and my wife was wrong to drag me along, as she now says herself
`
);
