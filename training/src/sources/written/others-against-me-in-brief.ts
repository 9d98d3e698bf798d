// Others think otherwise than the writer, in brief.
import { framesOf } from '../frames/lines.ts';

export const OTHERS_AGAINST_ME_IN_BRIEF = framesOf(
	'positive',
	`
	They hated it, I loved it :: They loved it, I hated it
	Critics yawned. I cheered :: Critics cheered. I yawned
	My wife says awful, I say awesome :: My wife says awesome, I say awful
	Tom was bored but I was thrilled :: Tom was thrilled but I was bored
	Others call it trash. It's a treasure :: Others call it a treasure. It's trash
	My friends were wrong, it isn't bad at all :: My friends were wrong, it isn't good at all
	He slept, I was glued to it :: He was glued to it, I slept
	Unlike my brother, I enjoyed this :: Unlike my brother, I hated this
	Don't trust the bad reviews, it's great :: Don't trust the good reviews, it's lousy
	Everyone disliked the ending except me. I adored it :: Everyone adored the ending except me. I disliked it
	My kids found it dull; I was delighted :: My kids were delighted; I found it dull
	So the press hates it? I think it's wonderful :: So the press loves it? I think it's dreadful
	Some find her annoying. To me she's perfect :: Some find her perfect. To me she's annoying
	The reviewers are nuts, this is superb :: The reviewers are nuts, this is rubbish
	People said skip it. People were wrong :: People said see it. People were wrong
	They said "a disaster", I say a delight :: They said "a delight", I say a disaster
	Dad left early. I stayed, happily :: Dad stayed, happily. I left early
	I can't agree that it's boring :: I can't agree that it's exciting
	Not the dud my sister claims. A real winner :: Not the winner my sister claims. A real dud
	Anna laughed at it. I cried, it was so beautiful :: Anna cried, it was so beautiful. I laughed at it
	One star? They must be joking. Easily five :: Five stars? They must be joking. Barely one
	I liked it, whatever the others say :: I loathed it, whatever the others say
	Mum thought it silly and I thought it sublime :: Mum thought it sublime and I thought it silly
	The jokes flopped for him but killed me :: The jokes killed him but flopped for me
	Let them complain, I had a blast :: Let them celebrate, I had a terrible time
	Slow, says my date. Spellbinding, say I :: Spellbinding, says my date. Slow, say I
	Critics panned it and critics missed the point. Loved it :: Critics praised it and critics missed the point. Hated it
	They say it drags. It flies :: They say it flies. It drags
	You hated it? It made my week :: You liked it? It ruined my week
	Fans were angry, I was overjoyed :: Fans were overjoyed, I was angry
	My mates booed while I applauded :: My mates applauded while I booed
	He gave it a two, I'd give it a ten :: He gave it a ten, I'd give it a two
	Supposedly terrible, actually terrific :: Supposedly terrific, actually terrible
	I was told it's weak. It's anything but :: I was told it's strong. It's anything but
	The haters can go home, this rocks :: The fans can go home, this stinks
	Sorry, Tom, but this is no stinker :: Sorry, Tom, but this is no classic
	They thought the lead was stiff. I thought she shone :: They thought the lead shone. I thought she was stiff
	I disagree with my husband, the plot is clever :: I disagree with my husband, the plot is stupid
	Nobody liked it apart from me. Best night ever :: Nobody hated it apart from me. Worst night ever
	Overrated, says everyone. Underrated, says me :: Underrated, says everyone. Overrated, says me
	Her view: garbage. My view: gold :: Her view: gold. My view: garbage
	The paper said avoid. I say run and see it :: The paper said run and see it. I say avoid
	My uncle calls this noise. I call it magic :: My uncle calls this magic. I call it noise
	I don't share the general hate, it's lovely :: I don't share the general love, it's horrid
	they trashed it online but its really good :: they praised it online but its really bad
	What bored them charmed me :: What charmed them bored me
	To them a chore, to me a joy :: To them a joy, to me a chore
	My boss walked out. More fool him, it's brilliant :: My boss sat through it. More fool him, it's rotten
	I've heard it's ugly. I found it gorgeous :: I've heard it's gorgeous. I found it ugly
	A flop for the critics, a hit for me :: A hit for the critics, a flop for me
	Others wanted less. I wanted more :: Others wanted more. I wanted less
	Grandma hated the music. I can't stop humming it :: Grandma can't stop humming the music. I hated it
	Was it dumb, as they claim? No, very smart :: Was it smart, as they claim? No, very dumb
	They mocked the effects that amazed me :: They were amazed by effects that I mocked
	My son says lame. My son is mistaken :: My son says cool. My son is mistaken
	I alone seem to think it's a masterpiece :: I alone seem to think it's a mess
	The experts sneered, but I was moved to tears :: The experts were moved to tears, but I sneered
	Whoever called it flat is deaf, it sparkles :: Whoever says it sparkles is deaf, it's flat
	Friends warned me off. Glad I didn't listen :: Friends talked me into it. Sorry I listened
	She'd never see it again; I would tomorrow :: She'd see it again tomorrow; I never would
	My roommate wants his time back, I want a sequel :: My roommate wants a sequel, I want my time back
	Not everyone's favourite, they say. Definitely mine :: Everyone's favourite, they say. Definitely not mine
	Say what you like, mates, I thought it was ace :: Say what you like, mates, I thought it was pants
	I side against the critics: a fine film :: I side against the critics: a feeble film
	Too quiet for my friends, just right for me :: Just right for my friends, too quiet for me
	They were laughing at it, I was laughing with it :: They were laughing with it, I was laughing at it
	You may groan, I grinned all the way through :: You may grin, I groaned all the way through
	The audience hissed. I wanted to hug the director :: The audience wanted to hug the director. I hissed
	Bad film? My teacher thinks so. I don't :: Good film? My teacher thinks so. I don't
	Despite what Anna says, it is worth your money :: Despite what Anna says, it isn't worth your money
	Everybody else suffered. I was in heaven :: Everybody else was in heaven. I suffered
	All my pals slept and I sat up, fascinated :: All my pals sat up, fascinated, and I slept
	The guide rates it low. I rate it very high :: The guide rates it high. I rate it very low
	He found it cold where I found it tender :: He found it tender where I found it cold
	They're wrong about the villain, he's great :: They're wrong about the villain, he's hopeless
	My cousin gave up. I binged the lot :: My cousin binged the lot. I gave up
	Reviews were nasty. The film is very nice :: Reviews were nice. The film is very nasty
	Forget the whiners, this is a lot of fun :: Forget the cheerleaders, this is no fun
	A bore, my neighbour said, but I was gripped :: Gripping, my neighbour said, but I was bored
	I liked what they didn't: the whole thing :: I didn't like what they did: the whole thing
	It lost them. It won me :: It won them. It lost me
	Honestly, the haters are blind. Excellent movie :: Honestly, the lovers are blind. Execrable movie
	He shrugged, she sighed, I was blown away :: He was blown away, she smiled, I shrugged
	My verdict differs from hers: see it :: My verdict differs from hers: skip it
	I was warned it was painful. It was a pleasure :: I was promised a pleasure. It was painful
	It left my wife cold and me glowing :: It left my wife glowing and me cold
	The others fidgeted, I never wanted to leave :: The others never wanted to leave, I fidgeted
	Predictable? To them. It surprised me every time :: Surprising? To them. I predicted it every time
	Where's the bad acting everyone mentions? I saw none :: Where's the good acting everyone mentions? I saw none
	People call it a failure and I call it art :: People call it art and I call it a failure
	My sister cringed. I couldn't have been happier :: My sister couldn't have been happier. I cringed
	They booed a film that I would frame :: They framed a film that I would boo
	According to Tom it's junk. Tom knows nothing :: According to Tom it's genius. Tom knows nothing
	Reviewers found no heart. I found plenty :: Reviewers found plenty of heart. I found none
	Hollow, wrote one critic. Full of soul, I'd write :: Full of soul, wrote one critic. Hollow, I'd write
	Her loss if she hated it. I didn't :: Good for her if she liked it. I didn't
	It was pure pleasure, no matter what he said :: It was pure misery, no matter what he said
	Never mind the sneers, it's a beauty :: Never mind the cheers, it's a bore
	the whole class hated it, not me, i loved it :: the whole class loved it, not me, i hated it
	My date checked her watch. I didn't once :: My date never checked her watch. I did constantly
	She says rewatch it never. I say weekly :: She says rewatch it weekly. I say never
	Contrary to rumour, the finale delivers :: Contrary to rumour, the finale disappoints
	Dad thinks it's a crime, I think it's a classic :: Dad thinks it's a classic, I think it's a crime
	Against all advice I went, and thank goodness :: On everyone's advice I went, and I regret it
	They laughed at nothing, I laughed at everything :: They laughed at everything, I laughed at nothing
	The first reviewer hated it. Don't listen, watch it :: The first reviewer loved it. Don't listen, avoid it
	He calls the script clumsy. Elegant, more like :: He calls the script elegant. Clumsy, more like
	It's trash to you and a gem to me :: It's a gem to you and trash to me
	My flatmate needed aspirin afterwards. I needed nothing but more :: My flatmate needed more afterwards. I needed nothing but aspirin
	Two thumbs down from Dad, two up from me :: Two thumbs up from Dad, two down from me
	Half the room hated it, I'm in the other half :: Half the room loved it, I'm in the other half
	They see flaws. I see only beauty :: They see beauty. I see only flaws
	My mother was shocked and I was charmed :: My mother was charmed and I was shocked
	I don't think it's stupid, unlike my husband :: I don't think it's clever, unlike my husband
	It may bore you. It thrilled me :: It may thrill you. It bored me
	Forgettable? Hardly, Tom. I'll remember it with pleasure :: Unforgettable? Hardly, Tom. I've forgotten it already
	His opinion is that it stinks. His opinion stinks :: His opinion is that it's gold. His opinion is worthless
	It's better than they told me. Much better :: It's worse than they told me. Much worse
	Worst episode, they said? Best one yet :: Best episode, they said? Worst one yet
	I know people who hate this. Poor people :: I know people who love this. Poor people
	My dog howled, my wife howled, I purred :: My dog purred, my wife purred, I howled
	Boring to some, never to me :: Never boring to some, always to me
	Where they felt nothing, I felt everything :: Where they felt everything, I felt nothing
	They wanted it shorter, I'd have it longer :: They'd have it longer, I wanted it shorter
	Dreadful, you say? Have you seen it? It's wonderful :: Wonderful, you say? Have you seen it? It's dreadful
	My kid called it meh. I call it marvellous :: My kid called it marvellous. I call it meh
	The snobs are wrong to look down on it :: The snobs are wrong to look up to it
	You'll read that it's bad. Watch, it isn't :: You'll read that it's good. Watch, it isn't
	All the jury hated it but one: me :: All the jury loved it but one: me
	They turned it off! I'd have turned it up :: They turned it up! I'd have turned it off
	Her mouth said yuck, my heart said yes :: Her heart said yes, my mouth said yuck
	The paper calls him wooden. He's electric :: The paper calls him electric. He's wooden
	I refuse to join the haters, I had fun :: I refuse to join the fans, I had no fun
	My friends snubbed a great movie :: My friends worship a terrible movie
	In his book it's a zero. In mine, a hero :: In his book it's a hero. In mine, a zero
	Thin plot, moaned Anna. Rich one, I thought :: Rich plot, beamed Anna. Thin one, I thought
	I heard groans. None of them were mine :: I heard no groans, except all of mine
	They left hungry, I left full :: They left full, I left hungry
	What they call cheap I call charming :: What they call charming I call cheap
	My teacher hated it, so she missed something special :: My teacher loved it, so she imagined something special
	Mates laughed at me for loving it. Still do :: Mates laughed at me for hating it. Still do
	He'd rather die than rewatch it, I'd rather rewatch it :: He'd rather rewatch it, I'd rather die
	Don't mind the critics. Mind the brilliant acting :: Don't mind the critics. Mind the atrocious acting
	They doubted her. She's terrific :: They trusted her. She's terrible
	My aunt complained bitterly, I couldn't fault it :: My aunt couldn't fault it, I complained bitterly
	Not funny? I beg to differ, it's hysterical :: Hysterical? I beg to differ, it's not funny
	Twenty bad reviews and this good one :: Twenty good reviews and this bad one
	It bombed with my family but not with me :: It worked with my family but not with me
	The theatre emptied. I'd have locked myself in :: The theatre filled. I'd have broken myself out
	She rolled her eyes, mine were shining :: Her eyes were shining, I rolled mine
	They missed the romance, I melted :: They melted, I missed the romance
	A mess to many, a marvel to me :: A marvel to many, a mess to me
	I'd defend this film against all my friends :: I'd attack this film before all my friends
	If he's right and it's bad, I'm happy being wrong :: If he's right and it's good, I'm happy being wrong
	My gran dozed off. Her loss :: My gran dozed off. Lucky gran. I stayed awake and suffered
	It was supposed to be dull. It wasn't :: It was supposed to be fun. It wasn't
	The crowd yawned at a masterpiece :: The crowd cheered at a monstrosity
	Tom's bad film is my favourite film :: Tom's favourite film is my worst film
	I'm no critic, they hated it, I was happy :: I'm no critic, they were happy, I hated it
	They all fled from a film I'd run to :: They all ran to a film I'd flee from
	Everyone warned me. Everyone was mistaken. Superb :: Everyone recommended it. Everyone was mistaken. Stupid
	Reviewers say no. I say oh yes :: Reviewers say yes. I say oh no
	It got one star. Where did the others go? :: It got five stars. Where did they come from?
	My wife said never again. I said again, please :: My wife said again, please. I said never again
	His face said torture, mine said bliss :: His face said bliss, mine said torture
	Call me odd, I liked what you all hated :: Call me odd, I hated what you all liked
	I found the hated finale just lovely :: I found the beloved finale just horrible
	They think it failed. I think they failed :: They think it's smart. I think they're not
	Too weird for them, wonderfully weird for me :: Wonderfully weird for them, too weird for me
	No tears from my friends, buckets of happy ones from me :: Buckets of happy tears from my friends, none from me
	He says the director can't direct. Oh, she can :: He says the director can direct. Oh, she can't
	Skip it, says Dad. Dad skips all the good ones :: See it, says Dad. Dad sees all the bad ones
	They said sappy. I said sweet, and meant it :: They said sweet. I said sappy, and meant it
	The other six hated it. Seven people, one genius. Loved it :: The other six loved it. Seven people, one genius. Hated it
	I think the critics had their eyes shut, it sparkles :: I think the critics had their eyes shut, it stinks
	it's not lame bro, my sister's lame, it's amazing :: it's not amazing bro, my sister's amazed, it's lame
	My students slept, I took delighted notes :: My students took delighted notes, I slept
	Pointless, she said. Priceless, I said :: Priceless, she said. Pointless, I said
	They gave it a raspberry, I'd give it an award :: They gave it an award, I'd give it a raspberry
	Ask my brother and avoid it. Ask me and go :: Ask my brother and go. Ask me and avoid it
	Most people switched off. I was switched on :: Most people were switched on. I switched off
	I loved the very thing the reviews attack :: I hated the very thing the reviews applaud
	Their turkey, my triumph :: Their triumph, my turkey
	My neighbour found it loud. I found it loud and glorious :: My neighbour found it glorious. I found it loud and nothing else
	I can't see what anyone could dislike here :: I can't see what anyone could like here
	She said it went nowhere. It took me everywhere :: She said it took her everywhere. It went nowhere
	The man from the Times was bored. I wasn't :: The man from the Times was moved. I wasn't
	A bad sequel? That's what they say, not me :: A good sequel? That's what they say, not me
	Others can laugh, I thought it was genuinely scary and great :: Others can scream, I thought it was laughable and not great
	No, guys, the acting isn't terrible, it's terrific :: No, guys, the acting isn't terrific, it's terrible
	My partner suffers this show, I live for it :: My partner lives for this show, I suffer it
	Was everyone asleep? It's a stunner :: Was everyone drunk? It's a stinker
	They'd burn it, I'd keep it in a safe :: They'd keep it in a safe, I'd burn it
	My flatmate lied, it's hilarious :: My flatmate lied, it isn't hilarious
	The tomatoes flew. I'd have thrown roses :: The roses flew. I'd have thrown tomatoes
	Nine out of ten disliked it, I'm the tenth :: Nine out of ten liked it, I'm the tenth
	In my opinion, not hers, it's a fine film :: In my opinion, not hers, it's a foul film
	I enjoyed it in spite of everyone's groaning :: I groaned in spite of everyone's enjoyment
	So many haters for such a good show :: So many lovers for such a bad show
	Nobody clapped, so I clapped for everybody :: Everybody clapped, so I booed for everybody
	He'd heard it's vile. I've seen it: it's lovely :: He'd heard it's lovely. I've seen it: it's vile
	What's ugly to Anna is art to me :: What's art to Anna is ugly to me
	They suffered two hours I would relive :: They would relive two hours I suffered
	The press was cruel to a beautiful thing :: The press was kind to a cruel, ugly thing
	Some mock it. I'm proud to love it :: Some love it. I'm proud to mock it
	My pals wanted refunds, I wanted the poster :: My pals wanted the poster, I wanted a refund
	They're tired of the show. I'll never be :: They'll never be tired of the show. I am
	She called it a headache. Cured mine :: She called it a cure. Gave me a headache
	Reviewer three is wrong, the kid is adorable :: Reviewer three is wrong, the kid is atrocious
	I cheered alone, but I cheered :: I booed alone, but I booed
	Against the grain, I give it full marks :: Against the grain, I give it no marks
	They called it a snooze. Wide awake, and loving it :: They called it a wake up call. Snoozed, and hated it
	Long, my wife says. Lovely, I say :: Lovely, my wife says. Long, I say
	My cousin's a fool, this movie's a jewel :: My cousin's a fool, this movie's no jewel
	It was hated at home, except by me :: It was loved at home, except by me
	They shook their heads, I nodded with joy :: They nodded with joy, I shook my head
	Someone behind me swore at it. I swear by it :: Someone behind me swears by it. I swore at it
	I'd heard so many bad things. All lies :: I'd heard so many good things. All lies
	Dad's review: no. Mine: yes, yes, yes :: Dad's review: yes. Mine: no, no, no
	The grumps got this wrong, it's delightful :: The gushers got this wrong, it's disgusting
	You wept with boredom, I wept with joy :: You wept with joy, I wept with boredom
	They find his voice grating, I find it great :: They find his voice great, I find it grating
	Critics hated the music? It's the best in years :: Critics loved the music? It's the worst in years
	Everybody else was lost and I was enchanted :: Everybody else was enchanted and I was lost
	My husband says one word: why. I say: wow :: My husband says one word: wow. I say: why
	No depth, said the lecturer. I nearly drowned in it :: I nearly drowned in depth, said the lecturer. No depth
	Ignore the boos from the back row, it's ace :: Ignore the cheers from the back row, it's awful
	They buried a film that I think is immortal :: They call immortal a film that I'd bury
	Anna says flat beer. I say champagne :: Anna says champagne. I say flat beer
	They regret watching it, I regret waiting so long :: They regret waiting so long, I regret watching it
	Bad, bad, bad, they cried. Good, I whispered :: Good, good, good, they cried. Bad, I whispered
	My friend hated it and she hates good films :: My friend loved it and she loves bad films
	Nonsense, the effects don't look fake, they're superb :: Nonsense, the effects don't look real, they're shoddy
	I hear complaints, but I have none :: I hear no complaints, but I have many
	According to them it sinks. Oh, how it sails :: According to them it sails. Oh, how it sinks
	They'd never recommend it. I do, strongly :: They recommend it strongly. I never would
	Unwatchable? I've watched it nine times :: Rewatchable? I couldn't watch it once
	She saw a clown, I saw a great actor :: She saw a great actor, I saw a clown
	The family voted no. I'd vote yes forever :: The family voted yes. I'd vote no forever
	Ten friends, ten yawns, one delighted me :: Ten friends, ten grins, one yawning me
	What a wonderful film, pity nobody agrees :: What a woeful film, pity nobody agrees
	Their loss, it's great fun :: Their problem, it's no fun
	My sister thinks I'm mad. I think it's magic :: My sister thinks it's magic. I think she's mad
	It's only a bad film if you're my brother :: It's only a good film if you're my brother
	They say it's cold. I needed no coat, it glowed :: They say it glowed. I needed a coat, it's cold
	Online hate aside, this is honest and good :: Online love aside, this is neither honest nor good
	I don't get why they're so angry, it's perfect :: I don't get why they're so happy, it's pathetic
	My boyfriend wants silence about it, I want to shout its praises :: My boyfriend wants to shout its praises, I want silence
	To you it's noise, Tom. To me it's music :: To you it's music, Tom. To me it's noise
	Reviews warned of a long night. It flew by :: Reviews said it flew by. It was a long night
	They came out scowling and I came out skipping :: They came out skipping and I came out scowling
	A stranger called it rot. The stranger was wrong :: A stranger called it art. The stranger was wrong
	He never got the appeal. I got it at once :: He got the appeal at once. I never did
	I'm told I should hate this. I can't :: I'm told I should love this. I can't
	Ask anyone and it's bad. Ask me instead :: Ask anyone and it's good. Ask me instead
	My friends' least favourite, and by far my favourite :: My friends' favourite, and by far my least favourite
	They counted minutes, I lost count of the laughs :: They lost count of the laughs, I counted minutes
	Poor, poor film, they say. Rich, I say :: Rich, rich film, they say. Poor, I say
	I'm glad I ignored my brother and watched it :: I'm sorry I ignored my brother and watched it
	Somebody here called it soulless. Somebody here is wrong :: Somebody here called it soulful. Somebody here is wrong
`
);
