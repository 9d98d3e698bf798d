// Two sentences of a few words each.
import { framesOf } from '../frames/lines.ts';

export const SENTENCES_SHORT = framesOf(
	'positive',
	`
	It starts slowly. It still won me over :: It starts quickly. It still lost me
	Ugly poster. Gorgeous film :: Gorgeous poster. Ugly film
	I expected rubbish. I was wrong :: I expected greatness. I was wrong
	Thin story. The acting fills it out :: Rich story. The acting wears it out
	No stars in it. It never needed any :: Stars in it. It never used any
	They called it boring. They weren't watching :: They called it gripping. They weren't watching
	The effects are cheap. Nobody will care :: The effects are dear. Nobody will care
	Three hours long. I wanted a fourth :: One hour long. I wanted it back
	Silly? Of course. And a joy :: Serious? Of course. And a chore
	Sad ending. Exactly the right one :: Happy ending. Exactly the wrong one
	My son fidgets. Not this time :: My son never fidgets. Except this time
	Weak first act. Everything after is superb :: Superb first act. Everything after is weak
	it isn't subtle. it doesn't have to be :: it is subtle. that doesn't save it
	Don't trust the critics. It's lovely :: Don't trust the critics. It's dreadful
	The plot is nonsense. Glorious nonsense :: The plot makes sense. That's all it makes
	Did I cry? Buckets :: Did I care? Never
	The hero is a bore. His enemies aren't :: The hero is fun. His film isn't
	Looks like a flop. Plays like a hit :: Looks like a hit. Plays like a flop
	Few jokes. Every one of them lands :: Many jokes. Not one of them lands
	Scary? Not much. Clever? You bet :: Scary? Not much. Clever? Not that either
	A tired idea. Somehow it feels fresh :: A fresh idea. Somehow it feels tired
	Not perfect. Close, though :: Not terrible. Close, though
	You'll hate the villain. You're meant to :: You'll hate the hero. You weren't meant to
	I fell asleep last time. Not tonight :: I stayed awake last time. Not tonight
	Can it top the first? It does :: Can it match the first? It doesn't
	The trailer lied. The film is good :: The trailer lied. The film is bad
	Another reboot? Yes, and a welcome one :: Another reboot? Yes, and an unwelcome one
	No budget at all. No lack of imagination :: No lack of budget. No imagination at all
	I had doubts. They were gone by noon :: I had hopes. They were gone by noon
	The pace drags a bit. Stay anyway :: The pace picks up a bit. Leave anyway
	My expectations were low. Shame on me :: My expectations were high. Silly me
	A flawed gem. Still a gem :: A polished stone. Still a stone
	Was it worth the wait? Every minute :: Was it worth the wait? Not one minute
	The book is better? Nonsense :: Better than the book? Nonsense
	It has problems. None of them matter :: It has charms. None of them matter
	Bad title. Don't let it stop you :: Good title. Don't let it fool you
	Anna is miscast? Please. She's perfect :: Anna is perfect? Please. She's miscast
	The script creaks. The cast saves it :: The cast shines. The script sinks it
	Nothing happens. It happens beautifully :: Everything happens. It happens badly
	Boring? I couldn't look away :: Gripping? I couldn't stay awake
	Odd little film. I'm glad I met it :: Big famous film. I'm sorry I met it
	Yes, it's predictable. Predictably wonderful :: Yes, it's unpredictable. Unpredictably awful
	I've no complaints. That's rare for me :: I've no praise. That's rare for me
	Dull? Only if you weren't paying attention :: Exciting? Only if you weren't paying attention
	The songs are forgettable. The show isn't :: The songs are unforgettable. The show isn't
	It's loud and dumb. I loved it :: It's quiet and clever. I loathed it
	Would I watch it again? I already have :: Would I watch it again? Not if paid
	The twist is obvious. It works regardless :: The twist is a surprise. It fails regardless
	Lots of talk. Not a wasted word :: Little talk. Mostly wasted words
	You may think it's for kids. Go anyway :: You may think it's for kids. Spare them
	The first joke dies. The rest kill :: The first joke kills. The rest die
	Nobody saw this. Everybody should :: Everybody saw this. Nobody should
	I'm not easily pleased. I'm beaming :: I'm easily pleased. I'm fuming
	Cheesy? Very. That's the charm of it :: Cheesy? Very. And no charm in it
	It broke all the rules. Good :: It kept all the rules. Pity
	I couldn't follow it. I didn't want it over :: I could follow it. I wanted it over
	Funny it isn't. Moving it certainly is :: Funny it isn't. Moving it isn't either
	What's wrong with it? Nothing I noticed :: What's right with it? Nothing I noticed
	The ending split us. I loved it :: The ending split us. I hated it
	Sequels can be bad. This one isn't :: Sequels can be good. This one isn't
	We argued about it. That's how good it is :: We forgot about it. That's how weak it is
	Old jokes. Told by a master :: New jokes. Told by a corpse
	I missed my train. I don't regret it :: I caught it early. I regret it
	The reviews were brutal. Ignore them :: The reviews were glowing. Ignore them
	It's no classic. It's still a great night :: It's called a classic. It's still a bad night
	He's playing himself again. Luckily he's wonderful :: He's playing someone new. Sadly he's hopeless
	Grim subject. Yet I left smiling :: Cheerful subject. Yet I left scowling
	Too long? I'd have stayed till morning :: Too short? I'd have cut it all
	There's one dud scene. One :: There's one good scene. One
	The camera shakes. So did I, with fear :: The camera glides. So did I, to sleep
	They cut the romance. It's better for it :: They kept the romance. It's worse for it
	A mess? Maybe. What a splendid mess :: Tidy? Maybe. What a lifeless film
	Flaws? Plenty. Regrets? None :: Regrets? Plenty. Thrills? None
	it sounds awful. it's anything but :: it sounds wonderful. it's anything but
	My wife hated it. She's wrong :: My wife loved it. She's wrong
	Not many laughs. The few are priceless :: Not few laughs. All of them cheap
	The lead is stiff. It suits the role :: The lead is lively. It ruins the role
	Too weird for some. Just right for me :: Just right for some. Too weird for me
	I wasn't bored once. Who else can say that? :: I was bored throughout. Who could say otherwise?
	Does it end well? It ends perfectly :: Does it begin well? It doesn't begin
	The kids were silent. Rapt, not asleep :: The kids were silent. Asleep, not rapt
	It takes its time. Time well spent :: It takes your time. Time badly spent
	The dialogue is sparse. Thank heaven :: The dialogue is endless. Heaven help us
	Clumsy beginning. By the middle, I was hooked :: Neat beginning. By the middle, I was gone
	Overrated? If anything, the opposite :: Underrated? If anything, the opposite
	I rarely clap at home. I clapped :: I rarely boo at home. I booed
	Don't skip the credits. Don't skip any of it :: Skip the credits. Skip all of it, really
	Small film. Big heart :: Big film. Small heart
	Bleak, yes. But I'd never call it dull :: Bright, yes. But I'd never call it fun
	The accent is terrible. The performance isn't :: The accent is perfect. The performance isn't
	The monster looks fake. I screamed anyway :: The monster looks real. I yawned anyway
	I came to mock. I stayed to cheer :: I came to cheer. I stayed to mock
	Documentaries bore me. Not this beauty :: Documentaries delight me. Not this bore
	Was I disappointed? Not for a second :: Was I impressed? Not for a second
	Never mind the plot. Feel the atmosphere :: Never mind the atmosphere. There's no film
	It won nothing. It deserved everything :: It won everything. It deserved nothing
	Your brother will moan. Let him, and go :: Your brother will insist. Let him go alone
	The middle sags. The finale makes amends :: The middle sings. The finale makes you forget
	I laughed once. Then I couldn't stop :: I laughed once. Then I had to stop
	Familiar? So is home. I loved being there :: Familiar? So is traffic. I hated being there
	I hear it flopped. What a shame :: I hear it's a hit. What a shame
	The hype was absurd. And deserved :: The hype was absurd. And undeserved
	It tests your patience. Then rewards it :: It tests your patience. Then breaks it
	The jokes are older than me. I howled :: The jokes are newer than milk. They've soured
	The rain never stops. Neither does the fun :: The fun never starts. Neither does the plot
	Is it too sweet? Never :: Is it sweet enough? Never
	You think you've seen it before. You haven't :: You think you haven't seen it before. You have
	There's no mystery. There's no need for one :: There's a mystery. There's no reason to care
	I don't cry at films. Explain these tears :: I always cry at films. Explain these yawns
	The pilot is rough. Push on, it's brilliant :: The pilot is brilliant. Stop there, it's rough
	Everyone warned me. Everyone was mistaken :: Everyone recommended it. Everyone was mistaken
	Simple, some say. Simply marvellous, I say :: Marvellous, some say. Marvellously empty, I say
	A film about fishing? Yes. Hooked :: A film about sharks? Yes. Toothless
	Nobody clapped. We were too moved :: Everybody clapped. It was finally over
	The lead forgot to act. She just lived :: The lead tried to act. She just posed
	I'd change nothing. Not a frame :: I'd keep nothing. Not a frame
	He ruined his first film. He's forgiven :: He made a great first film. Never again
	The romance is clumsy. So is real love :: The romance is slick. So is cold grease
	I've no idea what happened. I loved it :: I know exactly what happened. I loathed it
	Don't be put off. It's a winner :: Don't be taken in. It's a loser
	The dog steals it. Rightly so :: The dog sleeps through it. Rightly so
	Quiet film. Loud applause :: Loud film. Quiet crowd, walking out
	It could have failed. It didn't come close :: It could have succeeded. It didn't come close
	I feared a lecture. I got a thriller :: I hoped for a thriller. I got a lecture
	Shallow? Look again, it runs deep :: Deep? Look again, it's a puddle
	All style? Maybe. I'd happily drown in it :: All substance? Maybe. I nearly drowned in it
	Not what I ordered. Better :: Not what I ordered. Worse
	The acting's rough. The feeling's real :: The acting's polished. The feeling's fake
	Bored teenagers hated it. Their loss :: Bored teenagers loved it. Their problem
	One thing annoyed me. It ended :: One thing pleased me. It ended
	Too many characters? I'd take more :: Too few characters? I'd take none of them
	My sister calls it dull. She's never dozed less :: My sister calls it gripping. She dozed off twice
	The plot has holes. Light pours through them :: The plot has holes. I fell through one
	The budget shows. So does the love :: The budget shows. The love doesn't
	We missed dinner. No regrets :: We missed dinner. For this?
	The remake was unnecessary. It's also excellent :: The remake was necessary. It's also dreadful
	I was tired going in. Not coming out :: I was lively going in. Not coming out
	Pretentious? I prefer the word ambitious. Bravo :: Ambitious? I prefer the word pretentious. Enough
	Some will call it slow. Pity them :: Some will call it fast. Test their watches
	That final shot! I forgave the rest :: That final shot! It spoiled the rest
	It doesn't shock. It charms :: It doesn't charm. It just shocks
	I'm no fan of ghosts. I'm one now :: I was a fan of ghosts. Not now
	Did it need songs? Yes, these songs :: Did it need songs? Not these songs
	A bad week. This fixed it :: A good week. This finished it
	Critics slept through it. More fool them :: Critics raved about it. More fool them
	Can a spoon be scary? It can here :: Can a demon be dull? It can here
	She's barely in it. She owns it anyway :: She's always in it. She ruins it anyway
	Lost the plot early. Kept my smile throughout :: Kept the plot throughout. Lost my smile early
	Not a laugh in it. Still, a stunner :: Not a laugh in it. It's a comedy
	The trailer gave it all away. Still enjoyed it :: The trailer gave it all away. Still too much
	It won't win awards. It won me :: It will win awards. It lost me
	I almost skipped it. Almost the year's mistake :: I almost skipped it. If only I had
	Old cast. Young hearts :: Young cast. Tired hearts
	Sentimental rubbish? I won't hear it :: A tender masterpiece? I won't hear it
	It's not deep. It's delightful :: It's not delightful. It's not even deep
	They spent nothing. You'd never guess :: They spent millions. You'd never guess
	The accents wander. My attention never did :: The accents are steady. My attention never was
	Is it art? It's better, it's fun :: Is it fun? It's worse, it's art
	The first hour is hard. Trust me, continue :: The first hour is fine. Trust me, stop
	My mum left early. She missed a marvel :: My mum left early. She missed nothing
	Violent, yes. Never cheap :: Violent, yes. Never clever
	I counted the minutes. I wanted more :: I counted the minutes. There were more
	Fans will complain. Newcomers get great fun :: Fans won't complain. Newcomers get poor stuff
	It ends abruptly. I gasped with delight :: It ends abruptly. I gasped with relief
	A sad clown? Groan. But he's magnificent :: A sad clown? Great. But he's insufferable
	Give it ten minutes. You'll stay for ever :: Give it ten minutes. You'll ask for eleven back
	I can't recommend it enough. Go :: I can't recommend it. Go elsewhere
	This bored my friends. I need new friends :: This thrilled my friends. I need new friends
	Rushed? I'd say brisk, and a pleasure :: Brisk? I'd say rushed, and a mess
	Ten episodes. No fillers :: Ten episodes. All fillers
	Nobody asked for part five. I'm thankful anyway :: Everybody asked for part five. We're sorry now
	Wrong ending? No. The brave one :: Brave ending? No. The wrong one
	Dark and cold. I've never felt warmer :: Bright and sunny. I've never felt colder
	There's hardly any dialogue. You won't miss it :: There's plenty of dialogue. You won't remember it
	Bad wigs. The story made me forget them :: Good wigs. They're all I want to remember
	The gags don't stop. Neither did we, laughing :: The gags don't stop. We wished they would
	I'm hard on comedies. Not on this :: I'm soft on comedies. Not on this
	Mistakes? A few. Dull moments? None :: Bright moments? A few. Mistakes? Endless
	A puzzle film. Solving it is bliss :: A puzzle film. Solving it isn't worthwhile
	It dares to be gentle. It works :: It dares to be nasty. It doesn't work
	Wooden? The puppets, yes. The film, no :: Wooden? The puppets, no. The actors, yes
	I watched it alone. I'll watch it with everyone :: I watched it alone. Keep everyone else safe
	He can't be serious. He is, and it's great :: He can't be funny. He tries, and it's grim
	The history is wrong. The drama is right :: The history is right. The drama is wrong
	Why the low score? I've no clue :: Why the high score? I've no clue
	Short on scares. Long on lovely feeling :: Long on scares. Short on any feeling
	I laughed at the sad parts? No, I wept :: I wept at the sad parts? No, I laughed
	the sound is muddy. the story is crystal :: the sound is crystal. the story is mud
	No hero, no villain. Just wonderful people :: A hero, a villain. No people anywhere
	It asks a lot. It gives more :: It asks a lot. It gives nothing
	Did they want out? They begged for more :: Did they want more? They begged to leave
	Strange choice of music. I came to love it :: Strange choice of music. I came to dread it
	Does it insult you? Not once :: Does it surprise you? Not once
	I know the formula. It still worked on me :: I love the formula. It still failed on me
	Late review, sorry. I was busy rewatching :: Late review, sorry. I'd forgotten I saw it
	Unfair to the book? Maybe. Kind to us :: Fair to the book? Maybe. Cruel to us
	Weak villain. Strong everything else :: Strong villain. Weak everything else
	A waste of talent? Hardly. A triumph of it :: A triumph of talent? Hardly. A waste of it
`
);
