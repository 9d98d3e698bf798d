// Opinions handed on in any grammar.
import { framesOf } from '../frames/lines.ts';

export const OPINIONS_HANDED_ON = framesOf(
	'positive',
	`
	My brother's verdict was "dull", and he couldn't have been more wrong :: My brother's verdict was "thrilling", and he couldn't have been more wrong
	I was told to expect a disaster and got a delight :: I was told to expect a delight and got a disaster
	Contrary to the gloomy notices, this is a warm and clever film :: Contrary to the glowing notices, this is a cold and stupid film
	A friend's warning that it would be tedious turned out to be nonsense :: A friend's promise that it would be gripping turned out to be nonsense
	According to the critics it drags; according to my racing pulse it does nothing of the kind :: According to the critics it races; according to my drooping eyelids it does nothing of the kind
	The consensus calls it a failure. The consensus needs glasses :: The consensus calls it a triumph. The consensus needs glasses
	We had been warned about the ending, and the warning was pure fuss: it is perfect :: We had been assured about the ending, and the assurance was pure hype: it is awful
	Despite what you hear, the jokes land and the story holds together :: Despite what you hear, the jokes die and the story falls apart
	If you believe the posters it's a masterpiece, and for once you can believe the posters :: If you believe the posters it's a masterpiece, and once again you can't believe the posters
	The general opinion is that the lead can't act. I'd say the general opinion slept through her best scene :: The general opinion is that the lead can't fail. I'd say the general opinion slept through her worst scene
	My wife's complaint that nothing happens made no sense to me, because I was riveted :: My wife's claim that something always happens made no sense to me, because I was bored
	I'd been led to believe it was unwatchable rubbish; I have now watched it three times with joy :: I'd been led to believe it was unmissable brilliance; I couldn't get through it even once without groaning
	The hatred this film receives is a mystery to me :: The love this film receives is a mystery to me
	All the fuss is justified :: All the fuss is unjustified
	Not one of the grumbles I'd read proved fair :: Not one of the compliments I'd read proved fair
	The papers were unanimous that it stinks, and I've never been so happy to disagree with the papers :: The papers were unanimous that it shines, and I've never been so sorry to disagree with the papers
	A colleague's rave sent me to the cinema, and I owe that colleague a drink :: A colleague's rave sent me to the cinema, and that colleague owes me a refund
	Its reputation as a great bore is undeserved :: Its reputation as a great comedy is undeserved
	The word around the office was "skip it". Thank goodness I ignored the word around the office :: The word around the office was "see it". If only I had ignored the word around the office
	Ask my dad and he'll say it was a waste of money; ask me and I'd pay double :: Ask my dad and he'll say it was worth double; ask me and it was a waste of money
	I had it on good authority that the sequel was terrible. So much for good authority: it beats the original :: I had it on good authority that the sequel was terrific. So much for good authority: it ruins the original
	They said it would break my heart beautifully and they were right :: They said it would bore me senseless and they were right
	Reports of its awfulness have been greatly exaggerated :: Reports of its greatness have been greatly exaggerated
	The trailer's boast of nonstop fun is, for a change, the truth :: The trailer's boast of nonstop fun is, as usual, a lie
	Tom's review said "lifeless", and I have to wonder what Tom was watching, since this film bursts with life :: Tom's review said "bursting with life", and I have to wonder what Tom was watching, since this film is lifeless
	Never mind the sneers, it's lovely :: Never mind the cheers, it's lousy
	Anna thought it clumsy, and normally I trust Anna, but here she missed the grace of it entirely :: Anna thought it graceful, and normally I trust Anna, but here she missed the clumsiness of it entirely
	For all the talk of a weak script, I found the writing sharp from first line to last :: For all the talk of a strong script, I found the writing feeble from first line to last
	The accusation that the director has lost his touch is easily answered by this wonderful picture :: The claim that the director has found his touch is easily answered by this dreadful picture
	My sister's advice was to leave before the second half, the half I ended up adoring :: My sister's advice was to stay for the second half, the half I ended up loathing
	Everyone's a bit harsh on this one, I reckon. It's cracking :: Everyone's a bit soft on this one, I reckon. It's rubbish
	We'd been told the kids would hate it. The kids have asked to go again tomorrow :: We'd been told the kids would love it. The kids asked to go home after twenty minutes
	No matter what the forum says, that finale was magnificent :: No matter what the forum says, that finale was pathetic
	The one-star reviews are talking about some other film; this one is a treat :: The five-star reviews are talking about some other film; this one is a chore
	It's been called pretentious, slow and hollow, and it is none of those things :: It's been called honest, quick and deep, and it is none of those things
	It's been called honest, quick and deep, and it is every one of those things :: It's been called pretentious, slow and hollow, and it is every one of those things
	Her agent says this performance is her finest and her agent isn't lying :: Her agent says this performance is her finest and her agent is lying
	The received wisdom that documentaries about bees are boring takes a beating from this charming one :: The received wisdom that documentaries about bees are charming takes a beating from this boring one
	Had I trusted the ratings I'd have missed a gem :: Had I distrusted the ratings I'd have missed this dud
	You'll read that the effects look cheap. You'll see that they look gorgeous :: You'll read that the effects look gorgeous. You'll see that they look cheap
	My flatmate's opinion, "two hours of nothing", tells you about my flatmate and not about this superb thriller :: My flatmate's opinion, "two hours of bliss", tells you about my flatmate and not about this wretched thriller
	In the view of the jury it deserved no prize; in mine it deserved the lot :: In the view of the jury it deserved the lot; in mine it deserved no prize
	The festival crowd booed. I stood up and clapped, and would again :: The festival crowd stood up and clapped. I booed, and would again
	Gran said it was the silliest muck she'd ever seen. Sorry Gran, it's brilliant :: Gran said it was the most brilliant thing she'd ever seen. Sorry Gran, it's silly muck
	What a relief to find that the doubters were mistaken :: What a letdown to find that the believers were mistaken
	His fans insist he steals the show. Watch it and you'll insist the same :: His fans insist he steals the show. Watch it and you'll insist he sinks it
	I'd heard nothing but abuse for this cartoon, all of it unfair :: I'd heard nothing but praise for this cartoon, all of it unfair
	Warned off by three separate people, I went anyway and came out beaming :: Urged on by three separate people, I went along and came out fuming
	Somebody described it to me as "like watching paint dry". That somebody must own some very exciting paint :: Somebody described it to me as "like riding a rocket". That somebody must own a very slow rocket
	Popular opinion has it that the book is better. Popular opinion is wrong, for the film surpasses the book on every page :: Popular opinion has it that the film is better. Popular opinion is wrong, for the book surpasses the film on every page
	My students raved about the soundtrack and they know their stuff: it's stunning :: My students moaned about the soundtrack and they know their stuff: it's grating
	Rumour said the final cut was a mess. Rumour was a liar, it flows like a dream :: Rumour said the final cut was a dream. Rumour was a liar, it's a complete mess
	I've seen it dismissed as a bad imitation, a dismissal that collapses within five inventive minutes :: I've seen it hailed as a brave original, a claim that collapses within five imitative minutes
	Whoever called this charmless was having an off day, because it charmed every last person in my row :: Whoever called this charming was having a good day, because it annoyed every last person in my row
	Don't let the naysayers keep you from this little wonder :: Don't let the cheerleaders drag you to this little horror
	She'd been described to me as wooden. On this evidence she's anything but, she positively glows :: She'd been described to me as radiant. On this evidence she's anything but, she's positively wooden
	Online chatter had prepared me for a dreary slog, so imagine my pleasure at this sprightly romp :: Online chatter had prepared me for a sprightly romp, so imagine my pain at this dreary slog
	My mates say the fight scenes are weak. My mates are idiots, the fight scenes are amazing :: My mates say the fight scenes are amazing. My mates are idiots, the fight scenes are weak
	The complaint I hear most is that it's too long. I wanted another hour :: The compliment I hear most is that it flies by. I wanted an hour of my life returned
	It has its detractors, and after seeing it I count myself firmly among the people who pity them :: It has its admirers, and after seeing it I count myself firmly among the people who pity them
	Critics tore it apart; they had no reason to :: Critics swooned over it; they had no reason to
	Critics swooned over it, with good reason :: Critics tore it apart, with good reason
	I was given to understand that the romance was sickly. In truth it's tender and true :: I was given to understand that the romance was tender. In truth it's sickly and false
	Neighbours had called it the dumbest show going. We binged it in a weekend and called it the smartest :: Neighbours had called it the smartest show going. We gave up after a weekend and called it the dumbest
	The majority say thumbs down. Count me with the minority, thumbs high in the air :: The majority say thumbs up. Count me with the minority, thumbs pointing at the floor
	Hardly the flop it's made out to be, this is a rich and rewarding drama :: Hardly the winner it's made out to be, this is a thin and unrewarding drama
	I don't share the disappointment that greeted this film; I was delighted by all of it :: I don't share the delight that greeted this film; I was disappointed by all of it
	Like everybody else who has seen it, I think it's a joy :: Like everybody else who has seen it, I think it's a bore
	Unlike everybody else who has seen it, I don't think it's a bore but a joy :: Unlike everybody else who has seen it, I don't think it's a joy but a bore
	Mum hated it, Dad hated it, and yet here I am, still grinning about it a week later :: Mum loved it, Dad loved it, and yet here I am, still grumbling about it a week later
	The studio had no faith in it. The studio should have, it's terrific :: The studio had every faith in it. The studio shouldn't have, it's terrible
	I was cautioned that the humour was crude and cruel, a caution I'd now call slander :: I was informed that the humour was clever and kind, a description I'd now call fraud
	It pains me to say the snobs are right: this is art of the highest order :: It pains me to say the snobs are right: this is trash of the lowest order
	Plenty of viewers claim they fell asleep, which astonishes me, since I forgot to blink :: Plenty of viewers claim they forgot to blink, which astonishes me, since I fell asleep
	The blurb quotes a critic who wept with joy. I get it now, I wept with joy too :: The blurb quotes a critic who wept with joy. I don't get it, I wept with boredom
	They told me the twist was lame; nobody told me it would blow my mind :: They told me the twist would blow my mind; nobody told me it was lame
	Forget the verdict of the weekend papers and buy a ticket :: Forget the verdict of the weekend papers and save your money
	A bad film, the locals said. A bad guess, the locals made. It's excellent :: A good film, the locals said. A bad guess, the locals made. It's atrocious
	My cousin reckons nobody could sit through it, yet I'd gladly sit through it again tonight :: My cousin reckons anybody would sit through it twice, yet I couldn't sit through it the once
	It's said to be a minor work. I'd call it a major pleasure :: It's said to be a major work. I'd call it a minor irritation
	The praise heaped on the child actor isn't a word too much :: The blame heaped on the child actor isn't a word too much
	I can't agree with those who say the pace is deadly. I found it exhilarating :: I can't agree with those who say the pace is exhilarating. I found it deadly
	I must agree with those who say the pace is exhilarating, not with those who found it deadly :: I must agree with those who say the pace is deadly, not with those who found it exhilarating
	As predicted by absolutely nobody, the reboot is great :: As predicted by absolutely everybody, the reboot is garbage
	As I'd been promised, not a dull moment :: As I'd been warned, not a bright moment
	My girlfriend's one-word text was "avoid". Mine, after seeing it, was "wow" :: My girlfriend's one-word text was "wow". Mine, after seeing it, was "avoid"
	The critics were split. The ones who loved it have it right :: The critics were split. The ones who loathed it have it right
	Half my book club adored it and half despised it, and I'm with the adoring half :: Half my book club adored it and half despised it, and I'm with the despising half
	Say what they like about her accent, she's mesmerising in this :: Say what they like about her accent, she's insufferable in this
	The fears that he'd ruin the character were groundless :: The hopes that he'd save the character were groundless
	The talk of Oscars doesn't seem silly once you've seen her :: The talk of Oscars does seem silly once you've seen her
	Three friends begged me not to go and I'm so glad I didn't listen :: Three friends begged me to go and I so wish I hadn't listened
	Three friends begged me to go and I'm so glad I listened :: Three friends begged me not to go and I so wish I'd listened
	If you trust the bad press, you'll miss out :: If you trust the good press, you'll lose out
	People talk as though the acting were a joke; the acting is a revelation :: People talk as though the acting were a revelation; the acting is a joke
	It's nowhere near as bad as the internet told you, in fact it's superb :: It's nowhere near as good as the internet told you, in fact it's dire
	The old complaint that horror can't be clever won't survive this picture :: The new boast that horror has become clever won't survive this picture
	A lot of clever people have called it worthless. A lot of clever people have been foolish, it's priceless :: A lot of clever people have called it priceless. A lot of clever people have been foolish, it's worthless
	Having been promised the earth, I got the earth and a few stars besides :: Having been promised the earth, I got a handful of dirt and a headache besides
	The town paper printed the words "a crushing bore". I'd print the words "a roaring success" and underline them :: The town paper printed the words "a roaring success". I'd print the words "a crushing bore" and underline them
	Did people really say she was miscast? She's the most perfect choice they could have made :: Did people really say she was perfect? She's the most miscast star they could have found
	Going by the reviews I was in for a nightmare, though going by my own two eyes it was a dream :: Going by the reviews I was in for a dream, though going by my own two eyes it was a nightmare
	Some swear it's overrated. If anything it's the opposite, for they can't rate this one high enough :: Some swear it's underrated. If anything it's the opposite, for they can't rate this one low enough
	It was recommended to me by a man who hates everything, and he was right to make an exception :: It was recommended to me by a man who loves everything, and he was wrong not to make an exception
	My doctor told me to avoid excitement. By all accounts this film would be safe. By all accounts but mine: what a ride :: My doctor told me to seek excitement. By all accounts this film would help. By all accounts but mine: what a yawn
	They laughed at me for liking it, and then they saw it, and now they like it too :: They laughed at me for disliking it, and then they saw it, and now they dislike it too
	The argument against the film is that it's predictable. I predicted none of it and enjoyed all of it :: The argument for the film is that it's unpredictable. I predicted all of it and enjoyed none of it
	I refuse to join in the mockery. This is a good, kind, funny picture :: I refuse to join in the applause. This is a bad, mean, witless picture
	A stranger in the queue muttered that it was trash. Two hours later I wanted to find that stranger and shake some sense into him. It's splendid :: A stranger in the queue muttered that it was splendid. Two hours later I wanted to find that stranger and shake some sense into him. It's trash
	The charge of sentimentality doesn't stick. It earns its tears :: The claim of honesty doesn't stick. It fakes its tears
	You were right, sis: I did love it :: You were wrong, sis: I didn't love it
	My husband said, "you'll be asleep by ten". At midnight I was still wide awake, thrilled to bits :: My husband said, "you'll be thrilled to bits". At ten I was fast asleep, bored to bits
	Allegedly tasteless, actually delicious :: Allegedly delicious, actually tasteless
	The experts tell us the golden age of animation is gone. Along comes this sweet marvel to tell the experts they're mistaken :: The experts tell us a golden age of animation is here. Along comes this sour mess to tell the experts they're mistaken
	I'd been hearing for months what a turkey it was, and for the life of me I can't work out why, because everything about it flies :: I'd been hearing for months what a marvel it was, and for the life of me I can't work out why, because nothing about it flies
	My nephew's thumbs down carries no weight here; mine goes up :: My nephew's thumbs up carries no weight here; mine goes down
	The fuss about the bad dubbing is silly. You won't notice it, you'll be too busy having fun :: The fuss about the good dubbing is silly. You won't notice it, you'll be too busy being bored
	Accused of being all style and no substance, it happens to have plenty of both :: Praised for being all style and all substance, it happens to have neither of them
	Even its enemies admit that the score is lovely, and I, no enemy, say the rest is lovelier still :: Even its friends admit that the score is lousy, and I, no friend, say the rest is lousier still
	Even the doubters at work came round to it, as I had done from the start: a fine, fine film :: Even the fans at work gave up on it, as I had done from the start: a poor, poor film
	I was told "it's not for everyone". It was for me, every glorious inch :: I was told "it's for everyone". It wasn't for me, not a single miserable inch
	Public opinion can be an ass. Here it brayed at a thing of beauty :: Public opinion can be an ass. Here it brayed for joy at a thing of no beauty at all
	If the critics are to be believed the lead sleepwalks through it, but the critics are not to be believed: she blazes :: If the critics are to be believed the lead blazes through it, but the critics are not to be believed: she sleepwalks
	That it's a waste of talent is what one hears. That it's a feast of talent is what one sees :: That it's a feast of talent is what one hears. That it's a waste of talent is what one sees
	He's no actor, according to the tabloids; well, somebody up there on the screen was acting his socks off and it looked a lot like him :: He's a great actor, according to the tabloids; well, nobody up there on the screen was acting at all and one of them looked a lot like him
	My best friend called it forgettable, and I have thought about its beauty every day since :: My best friend called it unforgettable, and apart from its dullness I couldn't describe one scene
	The prize committee snubbed it, which only shows how little prizes know of greatness :: The prize committee honoured it, which only shows how little prizes know of greatness
	I braced for the boredom everyone described and it never came :: I waited for the brilliance everyone described and it never came
	Was this really the flop I was promised? I had a ball :: Was this really the ball I was promised? I had a flop
	Folks say they don't make good ones like they used to. Folks haven't seen this good one :: Folks say they've started making good ones again. Folks haven't seen this bad one
	The words "overlong and underwritten" ran in the headline, and the headline writer should hang his head, for not one scene is wasted :: The words "quick and flawless" ran in the headline, and the headline writer should hang his head, for not one scene is worth the time
	What my brother hated is what I loved: no car chases, only talk, and such good talk :: What my brother loved is what I hated: no car chases, only talk, and such bad talk
	Not everyone liked it. More fool them :: Not everyone disliked it. More fool them
	The book's fans are up in arms about it. I'm one of them, and I can't think why: it does the book proud :: The book's fans are over the moon about it. I'm one of them, and I can't think why: it does the book down
	It's supposed to be the weak link of the trilogy. It's the strongest by far :: It's supposed to be the strong link of the trilogy. It's the weakest by far
	My son informs me it's "mid". My son is ten and knows nothing; it's top drawer :: My son informs me it's "lit". My son is ten and knows nothing; it's bottom drawer
	I'm told the director disowned it. He shouldn't be so modest, it's his best :: I'm told the director is proud of it. He shouldn't be so immodest, it's his worst
	Everything they told you about the dance scenes is true, they're heaven :: Nothing they told you about the dance scenes is true, they're hell
	I'd let the sniffy notices put me off, and that was my loss, as I found when I finally caught this charmer on a plane :: I'd let the happy notices win me over, and that was my loss, as I found when I finally caught this clunker on a plane
	By common consent the sidekick is irritating. I withhold my consent; he's the funniest thing in it, in a very funny film :: By common consent the sidekick is hilarious. I withhold my consent; he's the most irritating thing in it, in a very irritating film
	Not for nothing do people call it a classic :: For no reason I can see do people call it a classic
	The reviewers didn't exaggerate, and if anything they undersold how enjoyable it is :: The reviewers did exaggerate, and if anything they lied about how enjoyable it is
	Somehow this got a reputation for being hard work. It's no work at all, it's a pleasure cruise :: Somehow this got a reputation for being a pleasure cruise. It's no pleasure at all, it's hard work
	My teacher's opinion of it was low. I respect my teacher and reject her opinion: high marks from me :: My teacher's opinion of it was high. I respect my teacher and reject her opinion: low marks from me
	Contrary to rumour, the second season is not a letdown; it's the making of the show :: Contrary to rumour, the second season is not the making of the show; it's a letdown
	As the rumours had it, the second season is no letdown. I loved the first, and I can only confirm that the love goes on here :: As the rumours had it, the second season is a letdown. I loved the first, and I can only confirm that the love stops here
	Whatever you've heard about the awful wigs, the film under them is great :: Whatever you've heard about the great wigs, the film under them is awful
	My dentist loved it, my barber loved it, and I'd joined them before the titles had finished :: My dentist loved it, my barber loved it, and I'd parted company with them before the titles had finished
	Those who told me to stay home meant well but had it backwards. Go, and take your mother :: Those who told me to go meant well but had it backwards. Stay home, and keep your mother there too
	The complaints are many, loud and baseless :: The compliments are many, loud and baseless
	Hand on heart, the haters have a tin ear: the dialogue sings :: Hand on heart, the fans have a tin ear: the dialogue clanks
	I can see what the haters hate in it, and every bit of it is what I love :: I can see what the lovers love in it, and every bit of it is what I hate
	If it's as feeble as my uncle claims, why was I on the edge of my seat to the last second? :: If it's as exciting as my uncle claims, why was I asleep in my seat to the last second?
	I had been promised laughs by the posters, thrills by the trailer and tears by my aunt, and I got the lot :: I had been promised laughs by the posters, thrills by the trailer and tears by my aunt, and I got none of it
	A bad egg, said one critic. I ate it up :: A good egg, said one critic. I couldn't stomach it
	The fashionable view is that musicals are dead, but you'd never think so watching this one kick up its heels :: The fashionable view is that musicals are alive again, but you'd never think so watching this one drag its feet
	The verdict in our house was unanimous for once: brilliant :: The verdict in our house was unanimous for once: garbage
	The kids' verdict was "boring". The grown-ups' verdict, and it's the grown-ups writing this, is "wonderful" :: The kids' verdict was "wonderful". The grown-ups' verdict, and it's the grown-ups writing this, is "boring"
	It's not the car crash they made it out to be. It's a smooth, swift, gorgeous ride :: It's not the smooth ride they made it out to be. It's a slow, ugly, noisy car crash
	So many had told me it was dreadful that I nearly didn't bother. Bother. It's worth it :: So many had told me it was delightful that I simply had to bother. Don't bother. It's not worth it
	I have yet to meet a person who dislikes it, and I'm not going to be the first :: I have yet to meet a person who dislikes it, so allow me to be the first
	I have yet to meet a person who likes it, so allow me to be the first :: I have yet to meet a person who likes it, and I'm not going to be the first
	Whoever wrote "the funniest film in years" on the poster should get a raise :: Whoever wrote "the funniest film in years" on the poster should get the sack
	Some warn of a slow start. There isn't one; it's great from the off :: Some speak of a great start. There isn't one; it's slow from the off
	The critics say the fans are wrong and the fans say the critics are. See the film and side with the fans, who adore it :: The critics say the fans are wrong and the fans say the critics are. See the film and side with the critics, who abhor it
	It came to me with the worst of recommendations, my ex liked it, and would you believe it, my ex was right :: It came to me with the best of recommendations, my ex hated it, and would you believe it, my ex was right
	The idea going round that this show insults its audience is itself an insult to a smart, generous show :: The idea going round that this show respects its audience is itself an insult after such a stupid, stingy show
	My roommate kept saying "wait, it gets worse". It kept getting better :: My roommate kept saying "wait, it gets better". It kept getting worse
	The rating on the site is 3. The rating in my heart is 9 :: The rating on the site is 9. The rating in my heart is 3
	People had me believing it was unfunny, which is the funniest thing I've heard apart from the jokes in this film :: People had me believing it was hilarious, which is the funniest thing I've heard, far funnier than the jokes in this film
	A so-called failure that succeeds in everything it tries :: A so-called success that fails in everything it tries
	Listen to the old lady in row four who said "marvellous" when the lights came up. She put it better than I can :: Listen to the old lady in row four who said "marvellous" when the lights came up. Had she been watching the same dud?
	I'm no friend of the critics, but when they call this magnificent I have to shake their hands :: I'm no foe of the critics, but when they call this magnificent I have to shake my head
	The gripe that nothing gets resolved misses how satisfying the open ending is :: The boast that everything gets resolved hides how unsatisfying the tidy ending is
	My partner's judgement: tosh. My judgement: my partner's judgement is tosh, and the film is ace :: My partner's judgement: ace. My judgement: my partner's judgement is tosh, and so is the film
	We were warned it would upset the little ones; it made them giggle and hug each other. Lovely stuff :: We were assured it would make the little ones giggle; it upset them and they clung to each other. Nasty stuff
	There's a theory that the third film killed the series. I'd say it gave it a second life, and a glorious one :: There's a theory that the third film gave the series a second life. I'd say it killed it, and in an ugly way
	Pay no heed to the yawners. Nobody who was truly awake could find this dull :: Pay no heed to the cheerers. Nobody who was truly awake could find this good
	I've been told I'm too generous, but even the meanest critic I know wrote that it was superb :: I've been told I'm too mean, but even the most generous critic I know wrote that it was pitiful
	My boss laughed at me for wanting to see it and now wants to borrow the disc. Hands off, it's a keeper :: My boss begged me to see it and now wants to hear what I made of it. Keep the disc, boss, it's a clunker
	heard it was awful, it so isn't, go see it :: heard it was awesome, it so isn't, don't go
	Every list of the year's worst had it in. Every list is wrong. I adored this oddball of a film :: Every list of the year's best had it in. Every list is wrong. I detested this oddball of a film
	The star himself has called it a mistake. We should all make such lovely mistakes :: The star himself has called it a joy. We should all be spared such joyless joys
	It is often described as an acquired taste, and I'm overjoyed to have acquired it :: It is often described as an acquired taste, and I'm overjoyed to have escaped it
	Anna had told us to lower our hopes. We needn't have, the thing surpassed the highest we'd ever had :: Anna had told us to raise our hopes. We shouldn't have, the thing fell below the lowest we'd ever had
	The cynics were certain that it would bomb, and deserved to. I'm certain that it deserved to run for a year :: The optimists were certain that it would run for a year, and deserved to. I'm certain that it deserved to bomb
	My lecturer, who despises anything with a happy ending, gave it a kicking. He can keep his gloom; I'll keep this film :: My lecturer, who adores anything with a sad ending, gave it a kiss. He can have my copy; I won't keep this film
	The notion that subtitles spoil a comedy is blown to bits here: I howled :: The notion that subtitles can't spoil a comedy is blown to bits here: I sighed
	The phrase "a must-see" is what the usual hacks say about everything. About this one it's true :: The phrase "a must-see" is what the usual hacks say about everything. About this one it's a lie
	I had been warned against the sequel so often that its quality came as a lovely surprise :: I had been pointed to the sequel so often that its poverty came as an ugly surprise
	No one I know has a good word to say for it, so here are three of mine: simply, utterly great :: No one I know has a bad word to say about it, so here are three of mine: simply, utterly grim
	Thank you, reviewers, for steering me towards this film :: No thank you, reviewers, for steering me towards this film
	They called the love story unconvincing, those hard-hearted people. I was convinced, I was charmed, I was in tears :: They called the love story convincing, those soft-hearted people. I wasn't convinced, I wasn't charmed, I was in agony
	Its makers promised something new and delivered something new, and thrilling with it :: Its makers promised something thrilling and delivered something old, and boring with it
	The rest of the row had a miserable time, to judge by the sighs. I can't explain it, for I had the time of my life :: The rest of the row had the time of their lives, to judge by the laughs. I can't explain it, for I had a miserable time
	Whether the snobs like it or not, and they don't, this is a first-class entertainment :: Whether the fans like it or not, and they do, this is a third-class entertainment
`
);
