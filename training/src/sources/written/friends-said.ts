// What family and friends said, and the writer.
import { framesOf } from '../frames/lines.ts';

export const FRIENDS_SAID = framesOf(
	'positive',
	`
	My sister slept through it, while I was glued to every scene :: My sister was glued to every scene, while I slept through it
	Tom hated it. Tom is wrong :: Tom loved it. Tom is wrong
	My husband walked out after twenty minutes; I stayed and was glad I did :: My husband stayed and was glad he did; I walked out after twenty minutes
	Dad called it boring. I couldn't disagree more :: Dad called it gripping. I couldn't disagree more
	Everyone at work told me it was a waste of time, and everyone at work was mistaken :: Everyone at work told me it was well worth my time, and everyone at work was mistaken
	My mother said the ending was a letdown, but to me it was the best part :: My mother said the ending was the best part, but to me it was a letdown
	Anna warned me it was dreadful. What does Anna know, I had a wonderful evening :: Anna promised me it was wonderful. What does Anna know, I had a dreadful evening
	The neighbours found it dull and I, for once, thought they were talking nonsense :: The neighbours found it thrilling and I, for once, thought they were talking nonsense
	If you ask my flatmate, it's garbage. If you ask me, it's a gem :: If you ask my flatmate, it's a gem. If you ask me, it's garbage
	Two friends raved about this series and both of them had it right :: Two friends raved about this series and both of them had it wrong
	My date was checking her phone by the halfway mark. Her loss, because the second half is superb :: My date was in tears by the halfway mark. Good for her, because I found the second half awful
	According to my cousin the jokes were stale, yet I laughed till I hurt :: According to my cousin the jokes would make me laugh till I hurt, yet I found them stale
	I went because my boss loved it, and now I love it too :: I went because my boss loved it, and now I doubt his taste
	My kids said it was lame. Me? I'd watch it again tomorrow :: My kids said they'd watch it again tomorrow. Me? I say it was lame
	Grandma thought the acting was wooden, and with all respect to Grandma, it was brilliant :: Grandma thought the acting was brilliant, and with all respect to Grandma, it was wooden
	A colleague had described it as unwatchable, which tells you more about him than about this lovely film :: A colleague had described it as lovely, which tells you more about him than about this unwatchable film
	My best friend swore I would hate it and lost the bet :: My best friend swore I would love it and lost the bet
	My best friend bet I'd adore it, and he won :: My best friend bet I'd detest it, and he won
	My wife cried at the end, and so did I, happily :: My wife cried at the end, and I rolled my eyes
	Half my family fell asleep, but don't let that fool you, this is exciting stuff :: Half my family were cheering, but don't let that fool you, this is tedious stuff
	My aunt's verdict was "terrible". Mine is the exact opposite :: My aunt's verdict was "terrific". Mine is the exact opposite
	He said it was the worst horror he'd ever seen. I told him he needed his head examined :: He said it was the best horror he'd ever seen. I told him he needed his head examined
	For months my roommate begged me to watch this, and I should have listened sooner :: For months my roommate begged me to watch this, and I should never have listened
	my son says its bad but hes ten and i thought it was great :: my son says its great but hes ten and i thought it was bad
	She thought it was slow. She's usually right about these things, but not this time :: She thought it was perfect. She's usually right about these things, but not this time
	My teacher praised the script in class, and having seen it I'd praise it even more :: My teacher praised the script in class, and having seen it I can't think why
	Our friends couldn't stand the lead actress; she won me over completely :: Our friends were won over completely by the lead actress; I couldn't stand her
	Everybody I know complains about the finale, and I will defend it to the grave :: Everybody I know defends the finale, and I will complain about it to the grave
	Mum hated the music, Dad hated the plot, and I loved the lot :: Mum loved the music, Dad loved the plot, and I hated the lot
	My brother-in-law never stops insulting this movie. He should give it another chance, it's marvellous :: My brother-in-law never stops praising this movie. He should give it another look, it's miserable
	I asked my dentist what she thought. "A bore," she said. I saw it anyway and was thrilled :: I asked my dentist what she thought. "A thrill," she said. I saw it on her word and was bored
	The couple behind us groaned at every twist, while my friend and I gasped with delight :: The couple behind us gasped with delight at every twist, while my friend and I groaned
	Nobody in my book club liked it except me, and I liked it a great deal :: Everybody in my book club liked it except me, and I disliked it a great deal
	My ex said it was a masterpiece. It's the only thing we ever agreed on :: My ex said it was a masterpiece. Just one more thing we never agreed on
	Three people told me to skip it. I'm so pleased I ignored them :: Three people told me not to skip it. I wish I'd ignored them
	My uncle laughed once, maybe. I laughed from start to finish :: My uncle laughed from start to finish. I laughed once, maybe
	What bored my friends to death kept me on the edge of my seat :: What kept my friends on the edge of their seats bored me to death
	The man who sold me the ticket said I'd regret it. I don't, not one minute :: The man who sold me the ticket said I wouldn't regret it. I do, every minute
	My daughter was right to drag me to this :: My daughter was wrong to drag me to this
	My daughter dragged me along and I thanked her afterwards :: My daughter dragged me along and she apologised afterwards
	We argued all the way home: he said tedious, I said tender, and I haven't changed my mind :: We argued all the way home: he said tender, I said tedious, and I haven't changed my mind
	My grandfather, who walks out of everything, stayed to the end. So did I, and we both had a ball :: My grandfather, who never walks out of anything, left before the end. So did I, and we were both relieved
	My housemate rated it two out of ten. Add seven and you have my score :: My housemate rated it nine out of ten. Take off seven and you have my score
	As my friend Anna put it, there's nothing here to dislike. I agree with every word :: As my friend Anna put it, there's nothing here to like. I agree with every word
	I had been told by my sister that the sequel was weak, so imagine my joy when it turned out stronger than the first :: I had been told by my sister that the sequel was stronger than the first, so imagine my dismay when it turned out weak
	My girlfriend couldn't follow it. I could, and it's a clever story, well told :: My girlfriend said it was a clever story, well told. I couldn't follow it, and I blame the film
	A stranger in the lobby told us not to bother. Thank heavens we bothered :: A stranger in the lobby told us we were in for a treat. Heaven knows what he meant
	They'd all said it was scary, my friends, and for once they weren't exaggerating; a fantastic horror film :: They'd all said it was scary, my friends, and as usual they were exaggerating; a feeble horror film
	My niece's whole class thinks it's stupid. Her whole class needs to grow up, because it's a delight :: My niece's whole class thinks it's a delight. Her whole class needs to grow up, because it's stupid
	Dad fell asleep. I didn't want it to end :: Dad didn't want it to end. I fell asleep
	Believe my wife and you'd think the villain was a joke. Believe me, he's terrifying :: Believe my wife and you'd think the villain was terrifying. Believe me, he's a joke
	People in my office can't stop moaning about the last season, which I consider the strongest of all :: People in my office can't stop gushing about the last season, which I consider the weakest of all
	Though my friends left disappointed, I left with a huge grin :: Though my friends left with huge grins, I left disappointed
	I left with a huge grin, though my friends looked miserable :: I left feeling miserable, though my friends wore huge grins
	My neighbour said she nearly switched it off. I nearly watched it twice :: My neighbour said she nearly watched it twice. I nearly switched it off
	My parents disliked it for being too long; I'd have been happy with another hour :: My parents would have been happy with another hour; I disliked it for being too long
	Whatever my brother tells you about the pacing being slow, don't buy it. It flies by :: Whatever my brother tells you about the pacing being brisk, don't buy it. It crawls by
	My friend dozed, woke, asked what he had missed. "Something wonderful," I said :: My friend dozed, woke, asked what he had missed. "Nothing worth seeing," I said
	I was the only one of six who enjoyed it, and I enjoyed it enough for all six :: I was the only one of six who hated it, and I hated it enough for all six
	My flatmates couldn't understand why I was crying. They must have hearts of stone, it was so moving :: My flatmates couldn't understand why I wasn't crying. They must have hearts of butter, it was so phony
	Our babysitter recommended it, and she'll be getting a bigger tip next time :: Our babysitter recommended it, and she won't be picking the movie next time
	My cousin Tom thinks the hero is annoying. I found him charming in every scene :: My cousin Tom thinks the hero is charming. I found him annoying in every scene
	Grandpa said they don't make them like this anymore, and it's a pity they don't :: Grandpa said they don't make them like this anymore, and it's a mercy they don't
	You'd think from what my sister says that it was a disaster. Not at all; it's a triumph :: You'd think from what my sister says that it was a triumph. Not at all; it's a disaster
	My husband's review: "never again." My review: again, please, tonight :: My husband's review: "again, please." My review: never again
	Everyone around me in the cinema was yawning. I have no idea how, it was electric :: Everyone around me in the cinema was cheering. I have no idea why, it was lifeless
	A friend of mine dismissed it as cheap sentiment, but the feeling in this film is real and earned :: A friend of mine said the feeling in this film is real and earned, but I dismissed it as cheap sentiment
	I trusted my brother's low opinion for years and that was my mistake, because this is a splendid movie :: I trusted my brother's high opinion for years and that was my mistake, because this is a sorry excuse for a movie
	My friends were laughing at it. I was laughing with it, and loving it :: My friends were laughing with it. I was laughing at it, it was so bad
	Mum said give it half an hour. I gave it two and would have given it four :: Mum said give it half an hour. I gave it ten minutes and that was ten too many
	My barber told me the dialogue was corny. My barber should stick to hair; the dialogue sparkles :: My barber told me the dialogue sparkles. My barber should stick to hair; the dialogue is corny
	Where my friends saw a silly cartoon, I saw a work of art :: Where my friends saw a work of art, I saw a silly cartoon
	The verdict in our living room was four against one. I was the one, and I say it's magnificent :: The verdict in our living room was four against one. I was the one, and I say it's dreadful
	He hated it, she hated it, their dog probably hated it, and I can't for the life of me see why. It's sweet and funny :: He loved it, she loved it, their dog probably loved it, and I can't for the life of me see why. It's neither sweet nor funny
	My roommate said the first ten minutes were rough and then it got great. She was spot on :: My roommate said the first ten minutes were great and then it got rough. She was spot on
	My father, a soldier, called the war scenes fake. I can only say they shook me, and the film is powerful :: My father, a soldier, called the war scenes powerful. I can only say they left me cold, and the film is fake
	My friend regretted buying the box set, so I took it off him, and now it's my most treasured one :: My friend treasured his box set, so I bought one too, and now it's the one I most regret
	She whispered "this is terrible" and I whispered "shh, this is wonderful" :: She whispered "this is wonderful" and I whispered "no, this is terrible"
	My brother is allergic to musicals, and even he was humming on the way out, as I was. Super show :: My brother hates nothing with a song in it, and even he was cursing on the way out, as I was. Sorry show
	My friends keep telling me I'm crazy for loving it. Then I'm crazy :: My friends keep telling me I'm crazy for hating it. Then I'm crazy
	Had I listened to my wife, who couldn't bear it, I'd have missed something truly special :: Had I not listened to my wife, who couldn't praise it enough, I'd have missed something truly awful
	The lady beside me wept with laughter and honestly I wasn't far behind :: The lady beside me wept with laughter and honestly I was close to weeping from boredom
	Everyone in the group chat was slagging it off. I stayed silent because I'd adored it :: Everyone in the group chat was singing its praises. I stayed silent because I'd loathed it
	Mine is the minority view in this house: a lovely little film, and not the bore my kids say it is :: Mine is the minority view in this house: a boring little film, and not the joy my kids say it is
	My colleague told me it would change my life. I laughed at him. He was right, it's that good :: My colleague told me it would change my life. I believed him. He was wrong, it's no good
	My sister and I disagree on most things, but on how good this is we speak as one :: My sister and I disagree on most things, but on how bad this is we speak as one
	My boyfriend thought the romance was forced. To me it felt as natural as breathing :: My boyfriend thought the romance was as natural as breathing. To me it felt forced
	I was all ready to hate it, after what my friends had said. I couldn't. It charmed me :: I was all ready to love it, after what my friends had said. I couldn't. It irritated me
	Dad never praises anything. He praised this. That should tell you something, and I back him up :: Dad never knocks anything. He knocked this. That should tell you something, and I back him up
	Your friends will tell you it's pretentious. Tell your friends they're missing out :: Your friends will tell you they were blown away. Tell your friends it's pretentious
	I heard a man in the queue call it "dire". Then I saw it, and I'd like to have a word with that man, because it rocks :: I heard a man in the queue say it "rocks". Then I saw it, and I'd like to have a word with that man, because it's dire
	My friend's exact words were "you'll thank me later". I'm thanking him now :: My friend's exact words were "you'll thank me later". I'm still not thanking him
	My friend Anna found no humour in it at all, which is odd, as I found almost nothing else :: My friend Anna found it full of humour from end to end, which is odd, as I found none at all
	Not even my mother-in-law's constant grumbling could spoil a film this good :: Not even my mother-in-law's constant laughter could save a film this bad
	My wife gave me the look that means "why are we watching this". I gave her the look that means "because it's amazing" :: My wife gave me the look that means "isn't this amazing". I gave her the look that means "why are we watching this"
	I know four people who quit after the pilot. All four made a mistake :: I know four people who quit after the pilot. All four had the right idea
	My nephew said the monster looked like a sock. The monster gave me nightmares, the good kind, so ignore my nephew :: My nephew said the monster gave him nightmares, the good kind. The monster looked like a sock, so ignore my nephew
	On my aunt's advice I avoided this for a decade. Shame on my aunt, it's enchanting :: On my aunt's advice I finally watched this after a decade. Shame on my aunt, it's excruciating
	He yawned; I beamed :: He beamed; I yawned
	My wife insists the lead can't act. I say she can do nothing but act, and beautifully :: My wife insists the lead acts beautifully. I say she can do a lot of things, but not act
	My hairdresser cried, my postman cried, and I can report that I cried too. Bring tissues, it's beautiful :: My hairdresser cried, my postman cried, and I can report that I felt nothing. Save your tissues, it's hollow
	Though I sat among people who clearly disliked it, I never once wanted to leave :: Though I sat among people who clearly liked it, I wanted to leave more than once
	My brother found the ending unfair. Unfair? It was the one honest ending I've seen all year :: My brother found the ending honest. Honest? It was the one big cheat I've seen all year
	Three generations of us watched it together, and not one had a complaint :: Three generations of us watched it together, and not one had a compliment
	My team leader hyped it up for weeks, so I expected to be let down. I wasn't, he undersold it :: My team leader hyped it up for weeks, so I expected to be swept away. I wasn't, he oversold it
	What my friends took for bad acting was the most subtle performance of the decade :: What my friends took for subtle acting was the worst performance of the decade
	My sister, who cannot sit still, sat still. That is how good it was :: My sister, who can sit through anything, couldn't sit still. That is how bad it was
	I told my friends it was great, they told me it was poor, and I haven't budged an inch :: I told my friends it was poor, they told me it was great, and I haven't budged an inch
	My boss wouldn't shut up about how awful it was, so I watched it out of spite and fell in love :: My boss wouldn't shut up about how lovely it was, so I watched it out of duty and fell asleep
	Friends don't let friends miss this one, and mine, bless them, didn't :: Friends don't let friends sit through this one, but mine, curse them, did
	The two teenagers in front of us talked all through it, bored. They had no idea what a treat they were ignoring :: The two teenagers in front of us never spoke, enthralled. I had no idea what treat I was supposed to be seeing
	My flatmate says I have bad taste because I enjoyed this. If that's bad taste, I recommend it :: My flatmate says I have bad taste because I hated this. If that's bad taste, I recommend it
	When my cousin said "prepare to be bored", I should have known he'd be wrong again. It was a thrill :: When my cousin said "prepare to be thrilled", I should have known he'd be wrong again. It was a bore
	My old drama teacher sniffed at it; let her sniff, the performances are first rate :: My old drama teacher swooned over it; let her swoon, the performances are third rate
	Is it really as dull as my brother claims? No. It's the most fun I've had since summer :: Is it really as fun as my brother claims? No. It's the dullest thing I've sat through since summer
	Anna laughed at the wrong moments, which spoiled it for her, not for me. I found it deeply sad and very fine :: Anna cried at the right moments, which made it for her, not for me. I found it fake and very poor
	My father in law swore at the screen. I nearly kissed it :: My father in law nearly kissed the screen. I swore at it
	My friends and I took a vote afterwards: seven thumbs up, one down, and mine was not the one down :: My friends and I took a vote afterwards: seven thumbs up, one down, and mine was the one down
	I can't say I share my husband's contempt for it; I was touched from the first frame :: I can't say I share my husband's affection for it; I was irritated from the first frame
	My husband has no patience for it and I have nothing but praise :: My husband has nothing but praise for it and I have no patience
	Grandad hates subtitles and hated this. I don't and didn't. It's wonderful :: Grandad loves subtitles and loved this. I don't and didn't. It's woeful
	Over lunch a coworker ruined the ending for me, complaining it was weak. Even knowing it, I was floored :: Over lunch a coworker ruined the ending for me, raving that it was a stunner. Even not knowing it, I'd have been bored
	The kids next door told me it was "mid". I think it's the best thing they'll ever be bored by :: The kids next door told me it was "fire". I think it's the worst thing they'll ever be excited by
	My sister thinks it has no heart. To my mind it has nothing but heart, and I mean that as praise :: My sister thinks it has nothing but heart. To my mind it has no heart, and I don't mean that as praise
	I brought a friend who hates comedies. She laughed more than I did, and I laughed plenty :: I brought a friend who loves comedies. She laughed less than I did, and I didn't laugh
	Nobody warned me how good it would be. Nobody, and I have very talkative friends :: Nobody warned me how bad it would be. Nobody, and I have very talkative friends
	I was ready to agree with my friend that the sequel stank, and then the sequel had me cheering :: I was ready to agree with my friend that the sequel soared, and then the sequel had me snoring
	My mum's friend's opinion was that nothing happens. Everything happens, just quietly, and it's stunning :: My mum's friend's opinion was that it's quietly stunning. Nothing happens, quietly or otherwise, and it's a slog
	My other half loathed the narrator. I could listen to that warm, funny voice all night :: My other half could listen to that narrator all night. I loathed his smug, droning voice
	My professor called it minor. There is nothing minor about a film that good :: My professor called it major. There is nothing major about a film that bad
	The woman in seat 12 shouted "boo". I shouted "bravo", and louder :: The woman in seat 12 shouted "bravo". I shouted "boo", and louder
	i was the only person in my house who didnt hate it, and i more than didnt hate it, i loved it :: i was the only person in my house who didnt love it, and i more than didnt love it, i hated it
	My roommate told me I'd want those two hours back. Not me. Best two hours of the week :: My roommate told me they'd be the best two hours of the week. Not for me. I want those two hours back
	My friends loved the book and hated the film. I haven't read the book, but the film is a beauty :: My friends loved the book and loved the film. I haven't read the book, but the film is a dud
	All my life I've heard my uncle mock this picture. Last night I saw it, and he should be ashamed. It's sublime :: All my life I've heard my uncle toast this picture. Last night I saw it, and he should be ashamed. It's shoddy
	To hear my brother tell it, you'd be better off staring at a wall. My brother must have some wall, because this is terrific :: To hear my brother tell it, you'd never see anything better. My brother must mostly watch walls, because this is terrible
	My friend said, "at least it's short." I said, "if only it were longer." :: My friend said, "if only it were longer." I said, "at least it's short."
	A man from the gym recommended it and I now trust that man with anything :: A man from the gym recommended it and I now trust that man with nothing
	Tom and Anna fought about it in the car. He was for it, she was against it, and I'm with him :: Tom and Anna fought about it in the car. He was for it, she was against it, and I'm with her
	Anna stuck up for the film, Tom tore it apart, and it's Anna who's right :: Anna stuck up for the film, Tom tore it apart, and it's Tom who's right
	One friend thinks it's genius, another thinks it's junk. I'm with the first friend all the way :: One friend thinks it's genius, another thinks it's junk. I'm with the second friend all the way
	My parents are split: she adored it and he suffered. Count me on her side :: My parents are split: she adored it and he suffered. Count me on his side
	Between my sister who raved and my brother who ranted, I believe my sister :: Between my sister who raved and my brother who ranted, I believe my brother
	He called the photography flat, which is like calling the sea dry. It's ravishing :: He called the photography ravishing, which is like calling mud clear. It's flat
	I'm told by my kids that liking this is embarrassing. I'm not embarrassed, I like it and always will :: I'm told by my kids that not liking this is embarrassing. I'm not embarrassed, I don't like it and never will
	My friends were polite about it. I won't be polite, I'll be honest: it's sensational :: My friends were polite about it. I won't be polite, I'll be honest: it's shameful
	My colleagues spent the coffee break pulling the plot to pieces. It held together fine for me, better than fine :: My colleagues spent the coffee break admiring the plot. It fell to pieces for me, worse than pieces
	If my wife hadn't hated it so loudly, we'd have had a perfect night, because the film itself was a charmer :: If my wife hadn't loved it so loudly, we'd have left early, because the film itself was a stinker
	Everyone I invited cancelled because they'd heard it was lousy. I went alone and had the time of my life :: Everyone I invited came because they'd heard it was lovely. I sat among them and had a rotten time
	My friend swore the lead was miscast. She isn't, she owns that role :: My friend swore the lead owns that role. She doesn't, she's miscast
	My neighbour slammed it, my postman slammed it, so naturally I expected a flop. I got a knockout :: My neighbour praised it, my postman praised it, so naturally I expected a knockout. I got a flop
	How could my friends sit there stone-faced through something this funny? :: How could my friends sit there loving something that isn't funny for one minute?
	My sister deserves an apology. I called her a fool for loving this, and she was no fool :: My sister owes me an apology. She called me a fool for hating this, and I was no fool
	I sat next to a man who snored. I don't know how he managed it, the tension was unbearable in the best way :: I sat next to a man who gasped. I don't know how he managed it, there was no tension, only unbearable noise
	My friends think the show went downhill. I think it climbed, every season higher :: My friends think the show climbed every season. I think it went downhill, every season lower
	You know that friend who hates everything? She liked this. You will too :: You know that friend who hates nothing? She hated this. You will too
	You know that friend who hates everything? She hated this as well, and it only shows how little she knows :: You know that friend who likes everything? She liked this as well, and it only shows how little she knows
	My husband apologised for picking it. No need, my dear, it was a fine choice :: My husband congratulated himself for picking it. No need, my dear, it was not a fine choice
	The old couple in our building said "too violent, too loud, too long". I say just right on all three counts :: The old couple in our building said "just right". I say too violent, too loud and too long on all counts
	Having heard my sister's horror stories about this movie, I was amazed to find a warm and graceful piece of work :: Having heard my sister's glowing stories about this movie, I was amazed to find a cold and clumsy piece of work
	My brother's mocking lasted all week and so did my happy mood from watching it :: My brother's happy mood from watching it lasted all week and so did my mocking
	The friend who lent me the disc said I could keep it, she disliked it that much. I'm keeping it, I like it that much :: The friend who lent me the disc wanted it back quickly, she liked it that much. I gave it back quickly, I disliked it that much
	It bored Tom. It bored Tom's brother. It would never bore me, not in a hundred viewings :: It thrilled Tom. It thrilled Tom's brother. It would never thrill me, not in a hundred viewings
	My wife and I rarely cry at movies. This time she did, I did, and we'd both recommend it :: My wife and I rarely leave a movie early. This time she did, I did, and we'd both warn you off
	I defended it at the dinner table against five people and would do it again. It deserves defending :: I attacked it at the dinner table against five people and would do it again. It deserves attacking
	My friends' praise had sounded over the top to me, until I saw it. If anything they were holding back :: My friends' complaints had sounded over the top to me, until I saw it. If anything they were holding back
	My friends' scorn had worried me, until I saw it. They couldn't have been more wrong :: My friends' praise had excited me, until I saw it. They couldn't have been more wrong
	My daughter is four, and she got bored. I'm forty, and I was enchanted :: My daughter is four, and she was enchanted. I'm forty, and I got bored
	They say you can't please everyone. It didn't please my brother. It pleased me no end :: They say you can't please everyone. It pleased my brother. It didn't please me one bit
	A friend's girlfriend described it as two hours of misery. I'd describe it as two hours of grace :: A friend's girlfriend described it as two hours of grace. I'd describe it as two hours of misery
	My mates all thought I'd be bored by a film about chess. Ha, I was riveted :: My mates all thought I'd be riveted by a film about chess. Ha, I was bored
	My date loved it. I loved my date, not the film, which was painful :: My date hated it. I hated the date, not the film, which was a pleasure
	My brother told me this was the one where the series lost its way. On the contrary, it's where it found it :: My brother told me this was the one where the series found its way. On the contrary, it's where it lost it
	It took my wife's loud sobs next to me to notice I was crying too. So lovely :: It took my wife's loud snores next to me to notice I was half asleep too. So dreary
	I was told to leave my brain at the door by a friend who'd disliked it. No need, it's as smart as it is funny :: I was told to bring my brain by a friend who'd liked it. No need, it's as dumb as it is unfunny
	The lads at the pub gave it a proper kicking. I'll give it a proper hug :: The lads at the pub gave it a proper hug. I'll give it a proper kicking
	My sister's boyfriend, an actor, thought the cast were poor. Jealous, I suppose, because they're outstanding :: My sister's boyfriend, an actor, thought the cast were outstanding. Being kind, I suppose, because they're poor
	I phoned my mother to say she'd been wrong to knock it. It's a dream of a film :: I phoned my mother to say she'd been wrong to plug it. It's a nightmare of a film
	My friends all rolled their eyes when I said I liked it. Let them roll :: My friends all rolled their eyes when I said I disliked it. Let them roll
	Not everybody in the family cared for the story, but those who did, me above all, were moved to tears :: Not everybody in the family was sick of the story, but those who were, me above all, were bored to tears
	My ex-wife couldn't stand it, which is only one of the reasons I enjoy it so much :: My ex-wife couldn't get enough of it, which is only one of the reasons I can't stand it
	The best my brother would say was "not bad". Not bad? It's astonishing :: The worst my brother would say was "not great". Not great? It's atrocious
	My friend thinks the twist is obvious, I think it's ingenious, and since I'm the one writing this: ingenious :: My friend thinks the twist is ingenious, I think it's obvious, and since I'm the one writing this: obvious
	My wife picked it, my wife regretted it, and I thanked her for a smashing night :: My wife picked it, my wife enjoyed it, and I blamed her for a wasted night
	Nothing my neighbour had said against it turned out to be true; it's gentle, wise and well made :: Nothing my neighbour had said for it turned out to be true; it's neither gentle nor wise nor well made
	My cousins laughed at me for being so scared. I don't mind, a horror film this good should be enjoyed scared :: My cousins laughed at me for not being scared. I don't mind, a horror film this bad couldn't scare a kitten
	My folks tuned out early. I tuned in, stayed in, and ended up loving every character :: My folks tuned in early. I tuned out, stayed out, and ended up hating every character
	Tom says it needed more jokes. I say one more joke and I'd have died laughing :: Tom says one more joke and he'd have died laughing. I say it needed at least one joke
	She gave it one star on our fridge chart and I gave it five, and the fridge should listen to me :: She gave it five stars on our fridge chart and I gave it one, and the fridge should listen to me
	In my family it has become a joke how much I love this film. Fine by me, love it I do :: In my family it has become a joke how much I hate this film. That's fine, and I'm not loving it any more tomorrow
	My friends had seen it before and sneered. I had not, and I envy nobody who can sneer at such a gentle, perfect thing :: My friends had seen it before and swooned. I had not, and I envy nobody who can swoon at such a crude, tiresome thing
	My pal bailed, I stayed, I won :: My pal bailed, I stayed, he won
	Dad's only comment was a snore. Mine is a standing ovation :: Dad's only comment was a standing ovation. Mine is a snore
`
);
