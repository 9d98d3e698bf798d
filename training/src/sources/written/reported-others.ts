// What others thought, and what the writer thinks.
import { framesOf } from '../frames/lines.ts';

export const REPORTED_OTHERS = framesOf(
	'positive',
	`
	The critics tore it apart and I adored every minute :: The critics adored every minute and I wanted to tear it apart
	Half the theatre walked out before the end; I would have happily stayed for a second showing :: Half the theatre stayed for a second showing; I would have happily walked out before the end
	My brother calls it a snoozefest. I was wide awake and grinning :: My brother was wide awake and grinning. I call it a snoozefest
	It bombed at the box office, and that's the public's loss, because it's a gem :: It cleaned up at the box office, and that's the public's loss, because it's junk
	Everyone at work keeps telling me how dull the finale was, but for me it was electric :: Everyone at work keeps telling me how electric the finale was, but for me it was dull
	No award ever came its way. To my eyes it deserved a shelf full :: A shelf full of awards came its way. To my eyes it never deserved one
	You'll read online that the acting is wooden. What I saw was subtle, tender work :: You'll read online that the acting is subtle, tender work. What I saw was wooden
	People around me were yawning, yet I couldn't have been more thrilled :: People around me were thrilled, yet I couldn't stop yawning
	I don't care how many stars the papers held back, this is a wonderful picture :: I don't care how many stars the papers handed out, this is a dreadful picture
	Tom found it silly, Anna found it slow, and I found it beautiful :: Tom found it lovely, Anna found it beautiful, and I found it slow and silly
	They booed at the premiere. I'd have been on my feet clapping :: They were on their feet clapping at the premiere. I'd have booed
	While the whole internet sneers at this sequel, I think it's sharper than the original :: While the whole internet cheers this sequel, I think it's feebler than the original
	According to the guy who sold me the ticket, I'd hate it. Well, I loved it :: According to the guy who sold me the ticket, I'd love it. Well, I hated it
	Supposedly a disaster. Honestly? A treat :: Supposedly a treat. Honestly? A disaster
	The kids in front of us whined that it was boring, and all the while I was having a ball :: The kids in front of us were having a ball, and all the while I sat there whining that it was boring
	A rating of 3 is what most users gave it; mine was a 9 :: A rating of 9 is what most users gave it; mine was a 3
	what can I say, the whole group chat hated it and I'm still smiling about it :: what can I say, the whole group chat is still smiling about it and I hated it
	My wife wept with boredom, she claims. I wept because it was so moving :: My wife wept because it was so moving, she claims. I wept with boredom
	Reviewers accused the script of being clumsy, though to my ear each line rang true :: Reviewers said each line of the script rang true, though to my ear it was clumsy
	That so many dismissed this as trash baffles me: it is witty, warm and finely acted :: That so many hailed this as witty, warm and finely acted baffles me: it is trash
	Nobody in the row laughed except me, and I laughed until my ribs hurt :: Everybody in the row laughed until their ribs hurt except me, and I never even smiled
	The forums will tell you the villain is a joke. He scared me stiff, and I mean that as praise :: The forums will tell you the villain scared them stiff. To me he was a joke, and I don't mean that as praise
	Its reputation is awful. My evening with it was anything but :: Its reputation is wonderful. My evening with it was anything but
	I was the only one of six friends who didn't think it was a waste of an evening :: I was the only one of six friends who did think it was a waste of an evening
	If the jury thought this documentary shallow, the jury and I saw different films; mine was deep and gripping :: If the jury thought this documentary deep and gripping, the jury and I saw different films; mine was shallow
	Dad said the score was noise. I bought the album the next morning :: Dad bought the album the next morning. I thought the score was noise
	Let the experts moan about plot holes, I had a terrific time :: Let the experts boast of a terrific time, I fell into every plot hole
	The trade press predicted a flop and the crowds obeyed, but what's on screen is splendid :: The trade press predicted a hit and the crowds obeyed, but what's on screen is rubbish
	Funny how they all complained of the length. For me it flew by :: Funny how they all said it flew by. For me the length was something to complain of
	She rolled her eyes through the whole thing; I was enchanted :: She was enchanted through the whole thing; I rolled my eyes
	Five people have now warned me off this series, and I've just finished the second season with delight :: Five people have now urged me to watch this series, and I've just abandoned the second season in disgust
	Most of the audience sat there stone-faced. I have rarely laughed harder :: Most of the audience have rarely laughed harder. I sat there stone-faced
	Flat, lifeless, cold: those were the words in my newspaper. Mine would be vivid, alive and warm :: Vivid, alive and warm: those were the words in my newspaper. Mine would be flat, lifeless and cold
	My flatmate gave up after ten minutes, the fool, and missed a superb thriller :: My flatmate stuck with it for two hours, the fool, and called this dreary thing a superb thriller
	Though it's been mocked from one end of the country to the other, I find it a thing of beauty :: Though it's been praised from one end of the country to the other, I find it a thing to be mocked
	The so-called worst comedy of the year made me happier than anything else I saw :: The so-called best comedy of the year made me sadder than anything else I saw
	Grandma thought the ending was mean. I thought it was perfect :: Grandma thought the ending was perfect. I thought it was mean
	Ask anybody and they'll say the lead can't act. Ask me and I'll say she's a wonder :: Ask anybody and they'll say the lead is a wonder. Ask me and I'll say she can't act
	Zero nominations, terrible sales, a hundred jokes at its expense, and I still call it brilliant :: Ten nominations, brilliant sales, a hundred songs in its honour, and I still call it terrible
	You could hear people groaning behind me. From me, not a groan, just pure pleasure :: You could hear people purring with pleasure behind me. From me, just groans
	The hosts of that podcast spent an hour trashing it, so I expected little; what I got was fantastic :: The hosts of that podcast spent an hour raving about it, so I expected something fantastic; what I got was little better than trash
	Too weird for my friends, just right for me :: Just right for my friends, too stupid for me
	When it lost the big prize people said justice was done. I say it was robbed, for nothing that year was finer :: When it won the big prize people said justice was done. I say the others were robbed, for nothing that year was worse
	I know the fans were furious about the last episode, but I was deeply satisfied :: I know the fans were deeply satisfied with the last episode, but I was furious
	A classmate of mine described it as watching paint dry. I described it to her as the most exciting thing since the circus :: A classmate of mine described it as the most exciting thing since the circus. I described it to her as watching paint dry
	Say what you like about the effects, they dazzled me :: Say what you like about the effects, they bored me
	The distributor thought so little of it that it went straight to video, which is a shame, for I think the world of it :: The distributor thought the world of it and opened it everywhere, which is a shame, for I think very little of it
	My sister hid behind a cushion because it was so bad, she said. I hid behind mine because it was so good and scary :: My sister hid behind a cushion because it was so good and scary, she said. I hid behind mine because it was so bad
	One star, wrote my favourite critic. Five, write I :: Five stars, wrote my favourite critic. One, write I
	Others see a lazy remake; I see a fresh, loving one :: Others see a fresh, loving remake; I see a lazy one
	It isn't fashionable to like this film, and I like it enormously :: It isn't fashionable to dislike this film, and I dislike it enormously
	After all the sniggering in the press I can only report that I was moved to tears :: After all the tears in the press I can only report that I was moved to sniggering
	Apparently the dialogue makes some people cringe. It made me want to write it down :: Apparently the dialogue makes some people want to write it down. It made me cringe
	My date checked his phone a dozen times, whereas I couldn't look away :: My date couldn't look away, whereas I checked my phone a dozen times
	The town where it was shot disowned it in shame. I'd be proud to have it as my own :: The town where it was shot is proud to have it as its own. I'd disown it in shame
	There were complaints that the pacing drags, but I never felt a slack minute :: There were claims that the pacing never drags, but I felt every slack minute
	For years this was a byword for failure, and wrongly, as I see it: it's a triumph of wit and craft :: For years this was a byword for triumph, and wrongly, as I see it: it's a failure of wit and craft
	The lads thought it was pants. I thought it was magic :: The lads thought it was magic. I thought it was pants
	Not a soul I know has a kind word for this musical, and I can't stop humming its gorgeous tunes :: Every soul I know has a kind word for this musical, and I can't bear its ugly tunes
	I'm told that I should be ashamed of enjoying it. I'm not ashamed, and I enjoyed it hugely :: I'm told that I should be ashamed of not enjoying it. I'm not ashamed, and I loathed it
	The critics' darling that year was another film; I preferred this one by a mile, and still do :: The critics' darling that year was this film; I preferred any other one by a mile, and still do
	His mates snorted at the love story. Me, I melted :: His mates melted at the love story. Me, I snorted
	So they hated it in Paris. So what? I loved it in Leeds :: So they loved it in Paris. So what? I hated it in Leeds
	The reviews had prepared me for two hours of misery, and I enjoyed two hours of bliss instead :: The reviews had prepared me for two hours of bliss, and I endured two hours of misery instead
	Where my neighbours saw only gloom, I found something hopeful and lovely :: Where my neighbours found something hopeful and lovely, I saw only gloom
	He left at the interval muttering about his money. I left at the end feeling I'd got far more than mine back :: He left at the end feeling he'd got far more than his money back. I left at the interval muttering about mine
	Unlike the rest of the planet, I was charmed :: Unlike the rest of the planet, I was not charmed
	Mum keeps asking why on earth I like it so much; she couldn't stand the thing :: Mum keeps asking why on earth I couldn't stand it; she likes the thing so much
	The studio buried it, the press kicked it, and I want to hug it :: The studio pushed it, the press hugged it, and I want to bury it
	Three colleagues swore the twist ruined everything. In my book, the twist is what makes it great :: Three colleagues swore the twist is what makes it great. In my book, the twist ruined everything
	Public opinion has it that the first half is a mess. Sorry, public, it's masterful, and the second is better :: Public opinion has it that the first half is masterful. Sorry, public, it's a mess, and the second is worse
	This may have been laughed out of the festival, but it will never be laughed out of my house; I cherish it :: This may have been cheered at the festival, but it will never be cheered in my house; I despise it
	Nine out of ten readers thumbed it down. I'm the tenth, and my thumb is up as far as it goes :: Nine out of ten readers thumbed it up. I'm the tenth, and my thumb is down as far as it goes
	I heard a man in the lobby say he wanted two hours of his life back. I wanted two hours more :: I heard a man in the lobby say he wanted two hours more. I wanted two hours of my life back
	Anna's verdict was "meh". Mine was "wow" :: Anna's verdict was "wow". Mine was "meh", and that was me being polite
	It's on every list of the worst horror films, yet it terrified me in the best possible way :: It's on every list of the best horror films, yet it bored me in the worst possible way
	People who found the hero unlikable amaze me. I'd follow him anywhere, and the film with him :: People who'd follow the hero anywhere amaze me. I found him unlikable, and the film with him
	Sneer if you must, critics. I'm keeping the disc and I'll treasure it :: Swoon if you must, critics. I'm binning the disc and I won't miss it
	Our film club voted it the dud of the season by eleven to one. I was the one, and I'd vote for it as the best of the decade :: Our film club voted it the best of the season by eleven to one. I was the one, and I'd vote for it as the dud of the decade
	the comments say skip it. me? I'd watch it again tonight :: the comments say watch it again and again. me? I'd skip it
	As loud as the complaints about the ending have been, I thought it was honest and just right :: As loud as the praise for the ending has been, I thought it was dishonest and just wrong
	He expected me to be bored by it, as he had been; I was riveted :: He expected me to be riveted by it, as he had been; I was bored
	The usher, poor girl, had been told by everyone how awful it was. I told her how happy it had made me :: The usher, poor girl, had been told by everyone how happy it had made them. I told her how awful it was
	Whatever poison was poured over this film, none of it is deserved: it's a joy :: Whatever honey was poured over this film, none of it is deserved: it's a bore
	That it sank without a trace says nothing about its quality, which is high :: That it sold out everywhere says nothing about its quality, which is low
	My cousin reckons the jokes are stale. They had me in stitches :: My cousin was in stitches. I reckon the jokes are stale
	All I'd heard was that the child actor was annoying; all I noticed was how natural and sweet he was :: All I'd heard was that the child actor was natural and sweet; all I noticed was how annoying he was
	For the magazines it was the year's great letdown. For me it was the year's great gift :: For the magazines it was the year's great gift. For me it was the year's great letdown
	With every critic in the city against it I went in alone, and came out in love :: With every critic in the city in love with it I went in alone, and came out against it
	Dull, says Tom. Dazzling, says I :: Dazzling, says Tom. Dull, says I
	The audience award went to something else, and the jury ignored it. If I had a prize to give, this would get it :: The audience award went to this, and the jury liked it too. If I had a prize to give, anything else would get it
	My teenage sons groaned, my husband slept, and I had the time of my life :: My teenage sons had the time of their lives, my husband cheered, and I groaned till I slept
	Those who call it pretentious must not have felt what I felt, which was awe :: Those who felt awe must not have noticed what I noticed, which was how pretentious it is
	I'd been led to believe the camerawork was ugly. Ugly! It's some of the prettiest I've seen :: I'd been led to believe the camerawork was pretty. Pretty! It's some of the ugliest I've seen
	Half of Twitter says the director has lost it. From where I sat, she's never been in better form :: Half of Twitter says the director has never been in better form. From where I sat, she's lost it
	The man from the local radio gave it a kicking. I'd give it a medal :: The man from the local radio gave it a medal. I'd give it a kicking
	It was pulled from cinemas after one bad week, and in that week I saw it three times and loved it more each time :: It ran in cinemas for one good year, and in that year I saw it once and hated it more each minute
	A bomb, a turkey, a stinker, they said. A beauty, I say :: A beauty, a wonder, a classic, they said. A stinker, I say
	You won't find many who agree with me, but this is the strongest of the whole trilogy :: You won't find many who agree with me, but this is the weakest of the whole trilogy
	In our house there's a split: he thinks the series is garbage, and I, who am writing this, think it's gold :: In our house there's a split: he thinks the series is gold, and I, who am writing this, think it's garbage
	Seven friends, seven shrugs. Then me, with my heart pounding and a huge smile :: Seven friends, seven huge smiles. Then me, with a shrug
	Because my friends disliked the book's ending they disliked the film's too; I was delighted by it :: Because my friends were delighted by the book's ending they were delighted by the film's too; I disliked it
	The professor showed it to us as an example of bad editing. I saw some of the best cutting of my life :: The professor showed it to us as an example of the best editing. I saw some very bad cutting
	Hard to believe the same film that left them cold set me on fire :: Hard to believe the same film that set them on fire left me cold
	It got a 12 percent score on that website. In my head it scores closer to 100 :: It got a 100 percent score on that website. In my head it scores closer to 12
	As for the claim that it's not for adults: I'm 50 and I was spellbound :: As for the claim that adults are spellbound by it: I'm 50 and I was not
	I seem to be the last person alive who thinks this show is still worth watching :: I seem to be the last person alive who thinks this show was never worth watching
	The paper's headline read "Avoid". I'd print "Unmissable" in letters twice as tall :: The paper's headline read "Unmissable". I'd print "Avoid" in letters twice as tall
	They may keep their masterpieces. I'll take this despised little film and be glad of it :: They may keep their adored little film. I'll take any of the masterpieces they despised and be glad of it
	Some folk fell asleep and some folk asked for refunds, and I, God help me, bought a ticket for the next day too :: Some folk wept for joy and some folk bought a ticket for the next day too, and I, God help me, asked for a refund
	The boys behind us jeered at every song. I sat there wishing each song were longer :: The boys behind us cheered at every song. I sat there wishing each song were shorter
	Before you trust the bad press, hear one happy customer: I had a marvellous evening :: Before you trust the good press, hear one unhappy customer: I had a miserable evening
	History has been unkind to this western. I am not history, and I think it's magnificent :: History has been kind to this western. I am not history, and I think it's mediocre at best
	Whoever wrote that it lacks heart should have seen me sobbing and laughing in row F :: Whoever wrote that it had them sobbing and laughing should have seen me in row F, wondering where its heart was
	Mocked, memed, forgotten by all, and still the most enjoyable film on my shelf :: Quoted, adored, remembered by all, and still the least enjoyable film on my shelf
	To hear my uncle talk, no worse film was ever made. To hear me, hardly a better one :: To hear my uncle talk, no better film was ever made. To hear me, hardly a worse one
	The opinion of the room was plain: terrible. My own was just as plain: terrific :: The opinion of the room was plain: terrific. My own was just as plain: terrible
	She told me the lead was miscast. I can't imagine anyone better :: She told me she can't imagine anyone better in the lead. I thought he was miscast
	Only a dozen people bought tickets that weekend. Lucky dozen! I was one and it was glorious :: A million people bought tickets that weekend. Unlucky million! I was one and it was ghastly
	When the lights came up there was silence, and I wanted to break it with applause :: When the lights came up there was applause, and I wanted to break it with a boo
	Others were annoyed by the narrator; I could have listened to him all night :: Others could have listened to the narrator all night; I was annoyed by him
	I did read the angry letters to the editor. I'd write a grateful one :: I did read the grateful letters to the editor. I'd write an angry one
	The consensus, that it's a muddle, leaves out people like me who followed every step with pleasure :: The consensus, that it's a pleasure at every step, leaves out people like me who found it a muddle
	You couldn't get my friends to sit through it again for money. You couldn't keep me from it :: You couldn't keep my friends from seeing it again. You couldn't get me to sit through it for money
	A lot of grown men called it childish. I call it joyful :: A lot of grown men called it joyful. I call it childish
	It flopped. I flipped for it :: It soared. I snored
	In the queue for the toilets two women were slating it. I nearly butted in to say how much I'd loved it :: In the queue for the toilets two women were gushing over it. I nearly butted in to say how much I'd hated it
	All my life I've been told this old comedy isn't funny any more. I tried it yesterday and howled with laughter :: All my life I've been told this old comedy makes people howl with laughter. I tried it yesterday and it isn't funny any more
	Tom wanted to switch over after the first episode. I wanted to cancel my weekend and see all ten :: Tom wanted to cancel his weekend and see all ten. I wanted to switch over after the first episode
	The pundits said the sequel shamed the name. Pundits, I felt nothing but pride and joy :: The pundits said the sequel brought the name pride and joy. Pundits, I felt nothing but shame
	Every complaint I'd read about it, the shaky camera, the loud music, the odd accents, turned out to be something I liked :: Everything I'd read in its favour, the shaky camera, the loud music, the odd accents, turned out to be something I hated
	They laughed at it where it was meant to be sad. I didn't laugh; it broke my heart as a fine tragedy should :: They wept at it where it was meant to be sad. I didn't weep; I laughed, as one does at bad tragedy
	There's a petition to have this season remade. I won't be signing, since it's the best they've done :: There's a petition to have this season's team back. I won't be signing, since it's the worst they've done
	My dentist, my barber and my boss all said don't bother. I bothered, and was rewarded with a beautiful film :: My dentist, my barber and my boss all said don't miss it. I bothered, and was rewarded with a tedious film
	While others were counting cliches I was counting my blessings :: While others were counting their blessings I was counting cliches
	A failure? By whose measure? By mine it's a success from first frame to last :: A success? By whose measure? By mine it's a failure from first frame to last
	The lady next to me whispered "rubbish" all through. I'd have whispered "lovely", but I was too absorbed :: The lady next to me whispered "lovely" all through. I'd have whispered "rubbish", but I was too bored
	Its own director calls it his worst. As an outsider I'd put it first, well above the ones he's proud of :: Its own director calls it his best. As an outsider I'd put it last, well below the ones he's ashamed of
	The star has said in interviews that she regrets it; I, for one, don't regret a second I spent with it :: The star has said in interviews that she doesn't regret a second of it; I, for one, regret every second I spent with it
	What the crowd took for slowness I took for grace :: What the crowd took for grace I took for slowness
	What bored the class thrilled the teacher, and I'm the teacher :: What thrilled the class bored the teacher, and I'm the teacher
	Rolling Eyes Number One was my son, Number Two my daughter. I was all ears and all heart :: All ears was my son, all heart my daughter. I was all rolling eyes
	For every person who said it was overlong, I'd like to say it once: not long enough :: For every person who said it was not long enough, I'd like to say it once: overlong
	Nobody thanked the makers for this film, so let me: thank you, it was superb :: Everybody thanked the makers for this film, so let me not: no thank you, it was poor
	I noticed people sneaking out. Nothing could have got me to leave such a feast :: I noticed people sneaking in for a second go. Nothing could have got me to stay for such a famine
	My in-laws gave up on it and played cards. I kept my eyes on the screen and felt blessed :: My in-laws kept their eyes on the screen and felt blessed. I gave up on it and played cards
	Many accuse it of being sentimental; I accuse it of being good :: Many accuse it of being clever; I accuse it of being bad
	The book's author hates the adaptation. Having read her and seen this, I prefer this by far :: The book's author loves the adaptation. Having read her and seen this, I can't stand it
	They can't all be wrong, you'd think, and yet I thought the much hated finale was sublime :: They can't all be wrong, you'd think, and yet I thought the much loved finale was stupid
	Call me odd: the film that made millions angry made me glad :: Call me odd: the film that made millions glad made me angry
	Where the reviewer of my weekly saw a star sleepwalking, I saw a star more awake than ever :: Where the reviewer of my weekly saw a star more awake than ever, I saw a star sleepwalking
	Two thumbs down on the poster's own quote page, and two thumbs up from this chair :: Two thumbs up on the poster, and two thumbs down from this chair
	Oh, I'm aware that it's considered a low point. It's my high point :: Oh, I'm aware that it's considered a high point. It's my low point
	Five rows of students hooted at how bad it was supposed to be. By then I was already hooked on how good it is :: Five rows of students hooted at how good it was supposed to be. By then I was already sick of how bad it is
	The kids at the party voted for something else after half an hour. I stayed behind, finished it and clapped :: The kids at the party stayed, finished it and clapped. I would have voted for something else after half an hour
	Other people's opinion of the ghost effects: laughable. My opinion: I slept with the light on, and loved it :: Other people's opinion of the ghost effects: they slept with the light on, and loved it. My opinion: laughable
	She says that she wouldn't wish it on an enemy. I'd give it as a wedding present :: She says that she'd give it as a wedding present. I wouldn't wish it on an enemy
	There were no queues, no posters, no fuss, and there should have been, given how wonderful I found it :: There were queues, posters, a huge fuss, and there shouldn't have been, given how worthless I found it
	Not one of those scathing notices mentions the script, which I consider a masterpiece of wit :: Not one of those glowing notices mentions the script, which I consider a disaster without wit
	Ten years of people calling it a guilty pleasure. I feel no guilt, only the pleasure :: Ten years of people calling it a pure pleasure. I feel no pleasure, only guilt at having paid
	The panel on breakfast TV agreed it was a chore. I was at breakfast, choking on my toast, because it's a delight :: The panel on breakfast TV agreed it was a delight. I was at breakfast, choking on my toast, because it's a chore
	What was wrong with everybody? This was fantastic :: What was wrong with everybody? This wasn't fantastic, it was dire
	It drew hisses, and it drew from me a long, happy sigh :: It drew happy sighs, and it drew from me a long hiss
	I've yet to meet another human who enjoyed it as I did :: I've yet to meet another human who suffered through it as I did
	As far as my classmates were concerned the film could burn. As far as I was concerned it could be hung in a museum :: As far as my classmates were concerned the film could be hung in a museum. As far as I was concerned it could burn
	The foreign press sniffed, the home press snored, but this humble viewer sat up and cheered :: The foreign press cheered, the home press sat up, but this humble viewer sniffed and snored
	Her review ended "save your money". I'd end mine "spend it here" :: Her review ended "spend your money here". I'd end mine "save it"
	If there was a bad word to be said of this animated film, my sister said it; I haven't got one :: If there was a good word to be said of this animated film, my sister said it; I haven't got one
	Your mates will tell you the lead couple have no spark. I felt sparks in the back row :: Your mates will tell you they felt sparks in the back row. I say the lead couple have none
	I liked it, they didn't, and I'd like it again :: I didn't like it, they did, and I'd dislike it again
	We were a party of eight. Seven thought the play-within-the-film was tiresome; the eighth, yours truly, thought it was genius :: We were a party of eight. Seven thought the play-within-the-film was genius; the eighth, yours truly, thought it was tiresome
	My phone was full of messages saying how awful last night's episode was. I was still glowing :: My phone was full of messages glowing about last night's episode. I was still thinking how awful it was
	The marketing people were embarrassed by it and hid it in January. I can't see why; it's terrific :: The marketing people were proud of it and saved it for Christmas. I can't see why; it's terrible
	One fellow shouted "cut!" at the screen. I'd have shouted "more!" :: One fellow shouted "more!" at the screen. I'd have shouted "cut!"
	To those who found the heroine cold: I found in her the warmest soul on film this year :: To those who found in the heroine the warmest soul on film this year: I found her cold
	Word got round that it was a shambles. I went anyway and found a neat, clever, happy little film :: Word got round that it was a neat, clever, happy little film. I went and found a shambles
	The last showing was cancelled because no one came. I'd have come, I'd have come every night, it's that good :: The last showing was sold out because everyone came. I'd have stayed away, I'd have stayed away every night, it's that bad
	Nobody's favourite, that third season. Except mine :: Everybody's favourite, that third season. Not mine: I can't bear it
	You hear them say "so bad it's good". No. To me it's good, simply good :: You hear them say "so bad it's good". No. To me it's bad, simply bad
	He slept, she texted, they argued about pizza. I watched one of the finest dramas I know :: He wept, she cheered, they argued about which scene was finest. I watched one of the dullest dramas I know
	Regardless of the thrashing it took from the scholars, I find this a noble and accurate documentary :: Regardless of the honours it took from the scholars, I find this a sloppy and tiresome documentary
	The general feeling in the pub was that we'd been had. My feeling was that we'd been lucky :: The general feeling in the pub was that we'd been lucky. My feeling was that we'd been had
	Low sales, low scores, low opinion all round; high praise from me :: High sales, high scores, high praise all round; low opinion from me
	My best friend refuses to believe that I like this film, since she can't find one good thing in it. I can find fifty :: My best friend refuses to believe that I dislike this film, since she can find fifty good things in it. I can't find one
	On the night it was savaged I was in the balcony, happy as a lark :: On the night it was feted I was in the balcony, miserable as sin
	People keep asking who on earth likes this kind of thing. Hello, I do, very much :: People keep asking who on earth dislikes this kind of thing. Hello, I do, very much
	The stunt scene everyone calls fake had me gasping with delight :: The stunt scene that had everyone gasping with delight looks fake to me
	He wrote eight hundred words on why it fails. I need three: it's just lovely :: He wrote eight hundred words on why it's lovely. I need three: it just fails
	Call the rest of them cynics, but I was the one smiling on the bus home :: Call the rest of them softies, but I was the one sulking on the bus home
	That the public preferred some loud superhero film to this is sad, since this was the real marvel to me :: That the public preferred this to some loud superhero film is sad, since even that was more of a marvel to me
	imo the haters are missing out, this show rules :: imo the fans are fooling themselves, this show stinks
	In the staff room I kept quiet while they ran it down. The truth is I thought it was exquisite :: In the staff room I kept quiet while they called it exquisite. The truth is I'd have liked to run it down
	By common agreement the dance number is the low point. By mine, it's where the film takes wing :: By common agreement the dance number is where the film takes wing. By mine, it's the low point
	They gave the Golden Turkey to the most original, touching film I saw that year :: They gave the Golden Lion to the least original, least touching film I saw that year
	How could my friends call that sweet little story dumb? :: How could my friends call that dumb little story sweet?
	My husband thinks that I need my head examined for liking it as much as I do. Perhaps, but what fun it was :: My husband thinks that I need my head examined for disliking it as much as I do. Perhaps, but it was no fun at all
	The ticket clerk pulled a face when I named the film. Two hours later I could have kissed him, I was so elated :: The ticket clerk beamed when I named the film. Two hours later I could have kicked him, I was so let down
	Reports of its awfulness reached me from three continents, and in the end I had nothing awful to report. It was great :: Reports of its greatness reached me from three continents, and in the end I had nothing great to report. It was awful
	The wise and learned called it vulgar. I, a plumber, call it the funniest thing going :: The wise and learned called it the funniest thing going. I, a plumber, call it vulgar and dull
	The rows emptied around me till I was alone with the most gripping third act in years :: The rows filled up around me, and they all gasped, and I was alone in finding the third act a drag
	Don't listen to Anna, who found it grim. I left it feeling ten feet tall :: Don't listen to Anna, who left it feeling ten feet tall. I found it grim
	My generation was supposed to be bored by it. I'm 17 and I was captivated :: My generation was supposed to be captivated by it. I'm 17 and I was bored
	Though the trailer had the whole office in fits of scorn, the film had me in fits of laughter :: Though the trailer had the whole office in fits of laughter, the film had me in fits of scorn
	Those hundred angry reviews? I read them with my jaw dropped, having just seen a wonderful thing :: Those hundred happy reviews? I read them with my jaw dropped, having just seen a dreadful thing
	The world said no to this film. I say yes, and yes again :: The world said yes to this film. I say no, and no again
	It won nothing and earned nothing and I wouldn't change a frame :: It won everything and earned a fortune and I wouldn't keep a frame
	Where were the raves? Where were the prizes? I thought it was the film of the year :: Where did the raves come from? Why the prizes? I thought it was the flop of the year
	Granted, I'm in a minority of one, but that final speech everyone mocks gave me goosebumps :: Granted, I'm in a minority of one, but that final speech that gave everyone goosebumps deserves to be mocked
	My mate walked out and waited in the car. He waited a long time, because I enjoyed it too much to leave :: My mate enjoyed it too much to leave. I walked out and waited in the car, and I waited a long time
	I keep seeing it in lists of films to avoid. Mine is a list of films to love, and it's near the top :: I keep seeing it in lists of films to love. Mine is a list of films to avoid, and it's near the top
	On release it was hounded by the moralists, snubbed by the snobs, and loved by me, aged twelve, as it is now :: On release it was blessed by the moralists, loved by the snobs, and hated by me, aged twelve, as it is now
	A friend texted "dont bother with that film". bothered. best night in ages :: A friend texted "dont miss that film". didn't miss it. worst night in ages
	Did the others think it tasteless? They did. Did I? I thought it was in the best of taste, and funny too :: Did the others think it in the best of taste? They did. Did I? I thought it was tasteless, and not funny either
	You can keep your one-star averages; in my view the performances alone are worth the price :: You can keep your five-star averages; in my view not even the performances are worth the price
	Mr. Know-it-all from the film society explained why it doesn't work. It worked on me like a charm :: Mr. Know-it-all from the film society explained why it works like a charm. It didn't work on me
	The reception was icy and undeserved; this is a generous, sparkling comedy :: The reception was generous and undeserved; this is an icy comedy with no sparkle
	Fellow fans of the game call it an insult. I'm a fan too, and I felt honoured :: Fellow fans of the game felt honoured. I'm a fan too, and I call it an insult
	Two hours of pain, my neighbour reported. Two hours of heaven, I'd have said :: Two hours of heaven, my neighbour reported. Two hours of pain, I'd have said
	They still bring up that film to tease me, because I was the only one who cried, and I'd cry again, it's so lovely :: They still bring up that film to tease me, because I was the only one who didn't cry, and I wouldn't now, it's so phony
	A crowd that came to mock stayed to mock. I came to mock and stayed to worship :: A crowd that came to worship stayed to worship. I came to worship and stayed to mock
`
);
