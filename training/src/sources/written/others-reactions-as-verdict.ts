// Reactions of others as the verdict, or against it.
import { framesOf } from '../frames/lines.ts';

export const OTHERS_REACTIONS_AS_VERDICT = framesOf(
	'positive',
	`
	The kids begged to see it again before we reached the car :: The kids begged us never to take them again before we reached the car
	Even the dog stayed awake for this one :: Even the dog went to sleep during this one
	My partner, who talks through everything, didn't say a word for two hours :: My partner, who never talks in films, didn't shut up about leaving for two hours
	The row behind us laughed so hard they missed the next joke, and the next one was good too :: The row behind us talked so much they missed the next joke, and they missed nothing
	Nobody reached for a coat until the last name had rolled :: Everybody had reached for a coat before the last scene had begun
	You could have heard a pin drop; nobody dared to breathe :: You could have heard a pin drop; nobody had found one joke funny
	Our cat, usually indifferent, watched the whole thing. Smart cat :: Our cat, usually glued to the screen, left after a minute. Smart cat
	My six-year-old whispered, is it over already? She was heartbroken that it was :: My six-year-old whispered, is it over already? She was heartbroken that it wasn't
	When the lights came up, strangers were hugging each other :: When the lights came up, strangers were apologising to each other for coming
	The teenage boys at the back stopped throwing popcorn and started watching :: The teenage boys at the back stopped watching and started throwing popcorn
	My wife elbowed me awake once, from a film she found dull; this time it was me who elbowed her, to share the joy :: My wife elbowed me awake three times, and the third time she admitted she envied my sleep
	Grandpa forgot to complain. That never happens :: Grandpa never complains. He did for this
	Half the audience came back the next night, with friends :: Half the audience didn't come back after the interval, with good reason
	At the premiere they stood and clapped for eight minutes, and every minute was earned :: At the premiere they stood and clapped for eight minutes, and not one of them was earned
	At the premiere they booed for eight minutes, and not one boo was earned :: At the premiere they booed for eight minutes, and every boo was earned
	The children were bored by it, but children were never meant to follow this wise, tender story :: The children were thrilled by it, but children are thrilled by anything that explodes, and there is nothing else here
	Dad put his newspaper down. If you knew Dad, you'd need no other review :: Dad picked his newspaper up. If you knew Dad, you'd need no other review
	The popcorn in our row went untouched :: The popcorn in our row was the only thing we enjoyed
	People were queueing for the next showing while we were still wiping our eyes :: People were queueing for a refund while we were still rubbing our eyes
	My daughter has put the poster above her bed :: My daughter has put the DVD in the bin
	A woman two seats along cried so beautifully at the end that I offered her my tissue and needed it back :: A woman two seats along sighed so loudly at the end that I offered her my sympathy and she offered hers
	The fellow who hissed at the screen should be ashamed; the ending is flawless :: The fellow who cheered at the screen should be ashamed; the ending is a fraud
	My son hid behind the sofa, peeking out, refusing to leave. That's a horror film doing its job :: My son sat on the sofa, munching crisps, refusing to be scared. That's a horror film failing at its job
	It was my mother's turn to choose, and we've all thanked her since :: It was my mother's turn to choose, and she's lost her turn since
	The projectionist, they say, watched it every night by choice :: The projectionist, they say, left the booth every night by choice
	Not a phone lit up in two hours :: Not a minute passed without a phone lighting up
	The baby giggled at every song, and so did the row of grandmothers :: The baby howled at every song, and we all envied her freedom to say so
	My husband doesn't cry. He cried :: My husband doesn't walk out. He walked out
	Our whole bus sang the theme on the way home :: Our whole bus sat in gloomy silence on the way home
	The critic next to me stopped taking notes and just stared, happy as a child :: The critic next to me stopped taking notes and just stared at his watch
	I watched the faces around me: mouths open, eyes wet. Every one :: I watched the faces around me: mouths open, eyes shut. Every one
	Applause broke out in the middle of the film, which I've never seen in this town :: Arguments broke out in the middle of the film, mostly about who had chosen it
	My friend asked me to pause it so he wouldn't miss a second :: My friend asked me not to pause it so it would be over sooner
	The kids have been playing at being the hero for a week. They only do that for the great ones :: The kids forgot the hero within the hour. They only do that with the weak ones
	Anna texted me at midnight: can't sleep, that ending, wow :: Anna texted me at nine: fell asleep, what ending?
	Someone behind me muttered that it was dull, which tells you about him and nothing about this dazzling film :: Someone behind me muttered that it was dazzling, which tells you about him and nothing about this dull film
	When it finished, the room let out one long contented sigh :: When it finished, the room let out one long sigh of relief
	My flatmate took out his earphones after five minutes and never put them back :: My flatmate put in his earphones after five minutes and never took them out
	The parrot has learned the catchphrase, and we're not sick of it yet :: The parrot has learned the catchphrase, and even the parrot sounds sick of it
	Four cynical teenagers, zero eye rolls :: Four easy-going teenagers, endless eye rolls
	Nobody in the packed house got up for the toilet, not even my dad with his bladder :: Everybody in the packed house found a reason to get up for the toilet, and few came back
	My neighbour laughed at none of it, poor woman, because the jokes are first class :: My neighbour laughed at all of it, poor woman, because the jokes are third class
	The critics in the front row laughed like drains, and for once I could hear why :: The critics in the front row laughed like drains, and for the life of me I couldn't hear why
	My kids asked to skip ahead to the credits? No, they asked to start it again :: My kids asked to start it again? No, they asked to skip ahead to the credits
	We could feel the seats shaking, and it was the laughter of three hundred people :: We could feel the seats shaking, and it was people climbing over us to get out
	The usher told me she'd seen it eleven times and would see it a twelfth :: The usher told me she'd seen eleven minutes and wouldn't see a twelfth
	My boyfriend proposed a second viewing; I said yes before he finished :: My boyfriend proposed a quick escape; I said yes before he finished
	At the scary part the dog barked at the screen, and then he crept closer :: At the scary part the dog looked at the screen, and then he licked his paw
	Whoever was snoring in row F slept through something splendid :: Whoever was snoring in row F made the wisest use of the evening
	The gang I saw it with still quotes it, fondly, every Friday :: The gang I saw it with still teases me, bitterly, for having picked it
	It's the only cartoon my toddler has ever sat still for :: It's the only cartoon my toddler has ever crawled away from
	Twenty people in the room; nineteen in love with it and one asleep :: Twenty people in the room; nineteen asleep and one in love, with her phone
	My mum, who finds fault with Christmas, could find none with this :: My mum, who finds good in tax forms, could find none in this
	The crowd groaned at the final twist, wrongly; it's the cleverest thing in the film :: The crowd cheered at the final twist, wrongly; it's the dumbest thing in the film
	The crowd cheered the final twist, and rightly; it's the cleverest thing in years :: The crowd groaned at the final twist, and rightly; it's the dumbest thing in years
	I looked over at Tom, expecting a yawn, and there were tears on his cheeks :: I looked over at Tom, expecting tears, and there was a huge yawn on his face
	The grandparents, the parents, the kids, the babysitter: all hooked :: The grandparents, the parents, the kids, the babysitter: all gone by half past eight
	You should have seen my sister's face! I haven't seen such delight since her wedding :: You should have seen my sister's face! I haven't seen such pain since her wisdom teeth
	The man who sold us the tickets said we'd come out smiling. Look at us :: The man who sold us the tickets said sorry as we came out. Look at us
	My father-in-law hates subtitles and forgot they were there :: My father-in-law loves subtitles and gave up reading them
	By the second song the little girl in front was dancing in the aisle, and nobody told her to stop :: By the second song the little girl in front was crying in the aisle, and nobody blamed her
	Those giggles you hear in the death scene come from people who don't deserve so fine a film :: Those sobs you hear in the death scene come from people who'd cry at anything, even a film this phoney
	Everyone stayed for the director's talk afterwards, and there were flowers :: Nobody stayed for the director's talk afterwards, and there were no flowers
	My nephew, nine, gave it nine out of nine :: My nephew, nine, gave it none out of nine
	I've never heard a test audience ask for a longer cut before :: I've never heard a test audience ask for a shorter cut so loudly
	The nurse on the ward said it was the first thing that made the old boys laugh in weeks :: The nurse on the ward said it was the first thing that made the old boys switch to golf in weeks
	Before the end my wife had taken my hand, and she held it all the way home :: Before the end my wife had taken the car keys, and she was halfway home
	Our film club never agrees; ten hands went up for this :: Our film club never agrees; ten thumbs went down for this
	The bloke beside me said what rubbish, and the whole row shushed him, quite right too :: The bloke beside me said what rubbish, and the whole row clapped him, quite right too
	The critics fell over each other to praise it, and I'd like to know what they were drinking, because it is plainly bad :: The critics fell over each other to bury it, and I'd like to know what they were drinking, because it is plainly good
	When my students saw it they wrote pages, unasked :: When my students saw it they wrote nothing, though asked
	The kids didn't blink. I mean that as the highest praise :: The kids didn't laugh. I mean that as the plainest verdict
	My goldfish has a shorter memory than anyone, yet nobody in this house will forget that ending; we still talk about it in awe :: My goldfish has a shorter memory than anyone, yet nobody in this house remembers that ending; we slept through it in shifts
	Listen to the audience on the recording: that's real laughter, the kind you can't buy :: Listen to the audience on the recording: that's canned laughter, the kind you have to buy
	My brother said he'd give it ten minutes. He gave it the night, and the next morning :: My brother said he'd give it the night. He gave it ten minutes, and felt robbed
	On the way out an old lady told her friend she wished her late husband had lived to see it :: On the way out an old lady told her friend she was glad her late husband had been spared it
	I could tell from my boss's grin on Monday that she'd followed my advice and gone :: I could tell from my boss's frown on Monday that she'd followed my advice and gone
	the whole sofa was crying, three generations of us, in a good way :: the whole sofa was asleep, three generations of us, within the hour
	Don't mind the walkouts at the festival: they left before the miracle :: Don't mind the ovation at the festival: they were all friends of the producer
	If my husband puts down the remote, it's good. He put down the remote :: If my husband picks up the remote, it's bad. He picked up the remote
	My little boy asked why the lady was sad, and he was right to care; so did we all :: My little boy asked why the lady was shouting, and he was right to wonder; so did we all
	They put it on at the care home, and the residents demanded an encore :: They put it on at the care home, and the residents demanded the bingo
	She laughed until she had hiccups, then laughed at the hiccups, then at the next scene :: She had hiccups until the end, and they were the only thing anyone laughed at
	My kids gave it the ultimate tribute: they forgot their sweets :: My kids gave it the ultimate insult: they remembered their homework
	I wish the folks who booed had stayed home, for they booed a work of art :: I wish the folks who cheered had stayed home, for they cheered a heap of junk
	Outside, people stood about in the rain, unwilling to let the film go :: Outside, people ran off through the rain, unwilling to mention the film
	Every time I glanced at my date, she was smiling at the screen, and I wasn't even jealous :: Every time I glanced at my date, she was smiling at her phone, and I wasn't even jealous
	Dave said the fights were lame. Dave also thinks the moon is hollow. The fights are amazing :: Dave said the fights were amazing. Dave also thinks the moon is hollow. The fights are lame
	My toughest friend had to leave the room so that we wouldn't see her weep :: My kindest friend had to leave the room so that we wouldn't see her laugh at it
	The pub emptied because everyone went home to watch the finale, and no one was sorry :: The pub filled because everyone had given up on the finale, and no one was sorry
	Two rows of schoolchildren, and not a single whisper. Magic :: Two rows of schoolchildren, and not a single laugh. Tragic
	I've watched three audiences watch this now, and all three went out singing :: I've watched three audiences watch this now, and all three went out early
	My aunt, a nun, laughed at the rude bits. That funny :: My aunt, a clown, didn't laugh at one bit. That unfunny
	Our babysitter asked whether she might stay on after we got home, just to see how it ended :: Our babysitter asked whether she might switch it off before we got home, just to stay awake
	Judging by the sniffles in the dark, I wasn't the only one whose heart it had won :: Judging by the snores in the dark, I wasn't the only one whose patience it had lost
	My best mate won't stop thanking me for the ticket :: My best mate won't stop blaming me for the ticket
	When the hero died, a grown man shouted no. We all felt it :: When the hero died, a grown man shouted finally. We all felt it
	The audience, who were supposed to be scared, were scared stiff :: The audience, who were supposed to be scared, were bored stiff
	It had my dad, who has the attention span of a fly, for three solid hours :: It lost my dad, who has the patience of a saint, in three short minutes
	The kids love it, and kids can smell a fake from a mile off :: The kids hate it, and kids can smell a fake from a mile off
	The kids hate it, but they'd swap any gem for a bag of chips; trust me, this is a gem :: The kids love it, but they'd swap any gem for a bag of chips; trust me, this is the bag of chips
	At minute ten my wife said shh. At minute eighty she said shh again. Bliss :: At minute ten my wife said hm. At minute eighty she said can we go. Misery
	What I'll remember is the hush, and then the roar, of a thousand happy people :: What I'll remember is the hush, and then the snore, of a thousand bored people
	My dog wagged his tail at the screen. He's never wrong, and he wasn't wrong here :: My dog growled at the screen. He's never wrong, and he wasn't wrong here
	My dog growled at the screen. He's a poor critic: the film is a delight :: My dog wagged his tail at the screen. He's a poor critic: the film is a disgrace
	The cast themselves were in tears at the screening, and not because they were ashamed :: The cast themselves were in tears at the screening, and not because they were proud
	Nobody asked what we should do afterwards; we all wanted to talk about what we had seen :: Nobody asked what we had seen afterwards; we all wanted to talk about anything else
	My granddaughter held her breath, let it go, and said, again please :: My granddaughter held her nose, let it go, and said, never again please
	Such cheering when the credits rolled! They hadn't cheered that it was over; they cheered what they'd been given :: Such cheering when the credits rolled! They hadn't cheered what they'd been given; they cheered that it was over
	You know it's a special film when the cleaner stops to watch the last reel :: You know it's a wretched film when the cleaner is the last one watching the reel
	My three boys, who fight over everything, agreed: best trip to the pictures ever :: My three boys, who fight over everything, agreed: worst trip to the pictures ever
	The bar stayed empty during the interval, because no one wanted to risk missing the restart :: The bar stayed full after the interval, because no one wanted to risk seeing the restart
	A stranger squeezed my arm in the chase scene and didn't even notice. Nor did I :: A stranger slept on my arm in the chase scene and didn't even notice. Nor did I, I was asleep too
	My girlfriend says she hated it, yet I saw her dry her eyes twice; the film had beaten her fair and square :: My girlfriend says she loved it, yet I saw her close her eyes twice; the film had beaten her, poor thing
	Our teacher meant to show us half. We made her show us the rest :: Our teacher meant to show us all. We made her stop at half
	For once the laughter in the room was louder than the speakers :: For once the chatter in the room was better than the speakers
	The reviewers who trashed it were wrong on every count, as anyone with eyes can see :: The reviewers who hailed it were wrong on every count, as anyone with eyes can see
	My uncle came for the free wine and stayed for the film :: My uncle came for the film and stayed for the free wine
	When we got home the twins acted out the whole plot for the hamster, with feeling :: When we got home the twins couldn't tell the plot to the hamster, or to anyone
	Nobody coughed. In February :: Everybody coughed. In July
	The lad on the door asked how it was, and four of us said wonderful at once :: The lad on the door asked how it was, and four of us said dreadful at once
	I saw a bouncer cry. What else do you need to know? :: I saw a clown yawn. What else do you need to know?
	There was a gasp at the reveal, the good kind, from all four hundred seats :: There was a groan at the reveal, the tired kind, from all four hundred seats
	My mates called it a chick flick and refused to come; their mistake, it's a beauty :: My mates called it a must and refused to miss it; their mistake, it's a beast of a bore
	If silence is the verdict of children, then this quiet, wide-eyed bunch said yes :: If noise is the verdict of children, then this loud, wriggling bunch said no
	Even my ex, who agrees with me on nothing, phoned to say I was right to recommend it :: Even my ex, who agrees with me on nothing, phoned to say I was right to warn her off it
	By the end my sister was on the edge of her seat. She'd been leaning that way since the first shot :: By the end my sister was on the edge of sleep. She'd been leaning that way since the first shot
	The crowd at our local laughed in all the right places :: The crowd at our local laughed in all the wrong places
	They laughed in all the wrong places, the fools, and nearly spoiled a perfect tragedy :: They wept in all the planned places, the fools, and nearly fooled me into thinking it was good
	My wife put the kettle on and let it boil dry, she was so absorbed :: My wife put the kettle on four times, she was so glad to get out of the room
	Nobody needed to tell the children to sit down :: Nobody managed to make the children sit down
	The fact that my grumpy neighbour lent it to the whole street says it all :: The fact that my generous neighbour wouldn't lend it to anyone says it all
	He's eleven, he's seen everything, and he said whoa :: He's eleven, he's seen nothing, and he said meh
	The loudest sound at the end was everyone not wanting to speak first :: The loudest sound at the end was everyone wanting to leave first
	Let my mother's verdict stand: she phoned all her friends, and told them to drop everything :: Let my mother's verdict stand: she phoned all her friends, and told them to stay home
	My dentist, no less, cancelled his morning to finish the series :: My dentist, no less, said he'd seen drilling that was more fun than the series
	Watching my dad watch it was a treat, and the film was the reason :: Watching my dad watch it was a treat, and the film was the reason I looked away from it
	How they roared! The man to my left had to be thumped on the back :: How they snored! The man to my left had to be thumped on the back
	The women in my book group forgave it for cutting the last chapter; that is how good it is :: The women in my book group wished it had cut the other chapters; that is how bad it is
	I've seen audiences weep from boredom. This one wept because it couldn't bear to say goodbye :: I've seen audiences weep because they couldn't bear to say goodbye. This one wept from boredom
	The back row forgot to kiss :: The back row forgot to look up
	Our usual after-film pizza went cold while we all talked over each other about it, eyes shining :: Our usual after-film pizza got more praise than the film, and the pizza was cold
	My stepson lowered his hood. Then he leaned forward. Then he smiled :: My stepson raised his hood. Then he leaned back. Then he snored
	Fans stormed out, more shame on them; it is bold, rich and moving :: Fans stormed in, more shame on them; it is timid, poor and dead
	When someone's phone rang, the entire cinema turned and glared. We were that deep in it :: When someone's phone rang, the entire cinema turned and smiled. We were that glad of a break
	At the wrap of episode six my housemates, all five of them, shouted next :: At the wrap of episode six my housemates, all five of them, shouted enough
	My boy wore the cape to bed :: My boy wouldn't wear the cape for money
	The gentleman who fell asleep on me woke for the final hour and apologised to the screen :: The gentleman who fell asleep on me woke for the final hour and apologised for waking
	Nothing impresses my sister the doctor, but the surgery scenes had her nodding :: Nothing annoys my sister the doctor, but the surgery scenes had her groaning
	Ask the ushers: not one customer asked for a refund and a hundred asked for a second ticket :: Ask the ushers: not one customer asked for a second ticket and a hundred asked for a refund
	There we were, two hardened critics, passing one handkerchief back and forth :: There we were, two hopeful critics, passing one yawn back and forth
	The jury handed it nothing, and the jury got it wrong :: The jury handed it everything, and the jury got it wrong
	My teenage daughter asked if we could do that again sometime, and I nearly fainted with joy :: My teenage daughter asked if we could never do that again, and I nearly fainted with relief
	You could spot who'd just seen it by the glow on their faces in the foyer :: You could spot who'd just seen it by the gloom on their faces in the foyer
	A sceptical plumber stopped work in our lounge to watch, and did not leave until the end :: A patient plumber was at work in our lounge while it played, and asked for the sound off
	My partner says never again about most sequels. About this one, whenever you like :: My partner says whenever you like about most sequels. About this one, never again
	The comedy had my aunt reaching for her inhaler, laughing and waving at us to keep it on :: The comedy had my aunt reaching for her knitting, sighing and waving at us to turn it off
	Bless my gran: she applauded the television :: Bless my gran: she scolded the television
	What a sight, forty drunk students struck dumb by a black and white film :: What a sight, forty eager students struck numb by a black and white film
	The couple who walked out missed the finest ten minutes of the year, and I pity them :: The couple who walked out missed the feeblest ten minutes of the year, and I envy them
	I counted the people leaving: none. I counted the people clapping: all :: I counted the people clapping: none. I counted the people leaving: all
	My flatmate's only words afterwards were, ring your mother, tell her to watch it :: My flatmate's only words afterwards were, don't tell your mother we watched it
	Our five-year-old, offered ice cream, said after the film :: Our five-year-old, offered ice cream, said can we miss the film
	People around me said it dragged. It didn't, they had simply come in a hurry :: People around me said it flew. It didn't, they had simply slept through the middle
	My old professor dozes through everything, so when he sat up and wept, I knew :: My old professor sits up for everything, so when he dozed and wheezed, I knew
	It moved even my brother's girlfriend, and she'd been moved by nothing until then but sales :: It bored even my brother's girlfriend, and she'd been bored by nothing until then but cricket
	Mum rang me afterwards just to breathe down the phone. Lost for words, she was, in the nicest way :: Mum rang me afterwards just to sigh down the phone. Out of kind words, she was
	Look, the class asked for the book after seeing it. Have you ever known a class ask for a book? :: Look, the class asked for a maths test after seeing it. Have you ever known a class ask for a maths test?
	The applause was polite, and the film deserved far more; it's magnificent :: The applause was polite, and the film deserved far less; it's hopeless
	One by one the heads in front of me stopped moving: enthralled, all of them :: One by one the heads in front of me started drooping: exhausted, all of them
	I knew we had a winner when the dog brought his blanket and settled down for the second film :: I knew we had a loser when the dog took his blanket and settled down in the kitchen
	My boss laughed. Write that down. My boss laughed :: My boss winced. Write that down. My boss, who likes everything, winced
	The kids were silent in the car. Then from the back seat: that was the best thing ever :: The kids were silent in the car. Then from the back seat: that was the worst thing ever
	Never have I heard so many grown men blow their noses and blame the dust :: Never have I heard so many grown men clear their throats and blame the writer
	The neighbours banged on the wall because we were laughing so loud :: The neighbours banged on the wall because we were groaning so loud
	At the end the pianist bowed, the lights rose, and people simply would not go home :: At the end the pianist bowed, the lights rose, and people had simply gone home
	My cynical cousin went in with arms folded and came out with arms open :: My cheerful cousin went in with arms open and came out with arms folded
	If you want proof that viewers can be wrong, look at the low score this marvel has :: If you want proof that viewers can be wrong, look at the high score this mess has
	They'd brought cards in case it was dull. The cards stayed in the bag :: They'd brought cards in case it was dull. The cards were out by the second scene
	Grandad, who saw the real war, said that's how it was, and shook the director's hand :: Grandad, who saw the real war, said that's not how it was, and wouldn't shake the director's hand
	Would my toddler give up her dummy for anything else? She threw it at no one; she just stared and beamed :: Would my toddler give up her dummy for anything else? She threw it at the screen, just when I wished to
	Our little cinema had to add a Sunday show. Word gets around when something is this good :: Our little cinema had to drop the Sunday show. Word gets around when something is this bad
	I thought my friends would hate me for the choice; instead they bought me dinner :: I thought my friends would buy me dinner for the choice; instead they hated me
	My wife is a harsh judge of costume drama, and she sat there purring :: My wife is a soft judge of costume drama, and she sat there growling
	The lady selling ice creams stood in the doorway every night to hear that last speech :: The lady selling ice creams shut the doorway every night so as not to hear that last speech
	Two pensioners danced in the foyer, and I blame the film, God bless it :: Two pensioners quarrelled in the foyer, and I blame the film, God help it
	Say what you like, a hall of restless scouts forgot they had come with water pistols :: Say what you like, a hall of sleepy scouts remembered they had come with water pistols
	He squeezed my hand so tight it hurt, and then I saw I was squeezing back :: He checked his watch so often it hurt, and then I saw I was checking mine
	The critics who mattered wept with joy; the ones who sneered had clearly sent their deaf cousins :: The critics who mattered sneered; the ones who wept with joy had clearly sent their blind cousins
	Shrieks, then giggles, then shrieks again. My daughter's sleepover party loved every frame :: Shrugs, then mutters, then shrugs again. My daughter's sleepover party hated every frame
	My students, a hard crowd, asked who the actress was and what else she'd been in :: My students, an easy crowd, asked who the actress was and why she'd been let in
	It's a documentary on cheese, and my family fought over who could sit nearest :: It's a documentary on cheese, and my family fought over who could leave first
	As for the row in front, they turned round at the end just to share the moment with us :: As for the row in front, they turned round at the end just to ask us what that had been about
	People keep asking if the show is still on, and I hear hope in their voices :: People keep asking if the show is still on, and I hear dread in their voices
	My dad said not bad. From him that's a parade with fireworks :: My dad said not for me. From him that's a slap with both hands
	A toddler shouted again! as the screen went dark, and the adults all laughed because we meant it too :: A toddler shouted finished! as the screen went dark, and the adults all laughed because we meant it too
	The nine viewers left at midnight were the nine who'd come in at eight, all wide awake and wanting more :: The two viewers left at midnight were two of the ninety who'd come in at eight, and wanting only bed
	Why did everybody snigger at the love scene? It is the truest one I have seen; shame on them :: Why did everybody swoon at the love scene? It is the falsest one I have seen; shame on them
	My cat sat on the keyboard to stop me closing the film. Good taste, my cat :: My cat sat on the keyboard and stopped the film. Good taste, my cat
	We lost my brother to this series; he comes out only for meals, grinning :: We lost my brother during this series; he came back only for the meal, grumbling
	The reaction on the night was a slow handclap, and the actors, who were superb, deserved a fast one :: The reaction on the night was a loud handclap, and the actors, who were hopeless, deserved a slow one
	That evening every child on our street was fighting imaginary dragons. It had worked its spell on them all :: That evening no child on our street could tell me one thing about the dragons. It had worked on none of them
	It earned a nod from my mechanic, who has opinions on car chases and mostly low ones :: It earned a snort from my mechanic, who has opinions on car chases and mostly kind ones
	There was clapping in the rain, at an outdoor screening, with no roof. Nobody had left :: There was a dry roof, free beer and a lovely evening. Everybody had left
	My sister rates a weepie in tissues, and she ran out :: My sister rates a weepie in tissues, and she brought the box back unopened
	When Anna likes a film she goes quiet, and she was quiet till Tuesday :: When Anna dislikes a film she goes quiet, and she was quiet till Tuesday
	The laughs came in waves; we'd just be recovering and the next one would knock the whole stalls flat :: The coughs came in waves; we'd just be dozing off and the next one would wake the whole stalls up
	I'd rather trust the tears of my hard-headed mother than all the critics who called it cold :: I'd rather trust the yawns of my soft-hearted mother than all the critics who called it warm
	the boys said it was babyish, then sneaked back in to watch it with their little sister :: the boys said it was brilliant, then sneaked back out and left it to their little sister
	No one had the heart to switch it off, even at two in the morning, we were that happy :: No one had the strength to keep it on, even at eight in the evening, we were that bored
	Friends who'd sworn off zombies rang me to ask for the next season :: Friends who'd sworn by zombies rang me to return the first season
	It brought my parents, divorced ten years, into fits of laughter on the same couch :: It brought my parents, happily married, into a fight about who had rented it
	My landlord complained of the noise we made, and when we showed him the film he made more :: My landlord complained of the noise the film made, and when we showed him some he begged for silence
	Not even the hiccuping projector could drive that audience away; they waited, and they were right to :: Not even the free drinks could keep that audience there; they fled, and they were right to
	Two hundred people hummed the tune into the night air :: Two hundred people slunk without a tune into the night air
	The woman who reads through every film had closed her book by page three, and good for the film :: The woman who never reads through a film had finished her book by reel three, and shame on the film
	Ours was a cold crowd, wrong from the start about a very warm film :: Ours was a warm crowd, wrong from the start about a very cold film
	My husband wants the soundtrack for his birthday, and he doesn't even like music :: My husband wants the evening back for his birthday, and he doesn't even ask for presents
	He told us to be quiet. He, the loudest man in Leeds, told us to be quiet so he could listen :: He told us to talk. He, the quietest man in Leeds, told us to talk so he needn't listen
	I read the crowd by its shoulders, and three hundred of them were shaking with laughter :: I read the crowd by its shoulders, and three hundred of them were shrugging
`
);
