// Comparatives that lead to a verdict.
import { framesOf } from '../frames/lines.ts';

export const COMPARATIVES_AS_VERDICTS = framesOf(
	'positive',
	`
	The first one was awful, and you can throw it away now, because this one does the same story and does it beautifully :: The first one was beautiful, and you can hang on to it, because this one does the same story and does it awfully
	I thought nothing could top last year's masterpiece. Somehow this tops it :: I thought nothing could sink below last year's disaster. Somehow this sinks below it
	The old version is a treasure, yet set beside the new film it looks like a rough draft :: The old version is a dud, yet set beside the new film it looks like a treasure
	Her debut was superb and this second feature leaves it in the dust :: Her debut was dismal and this second feature can't even keep up with that
	Everybody adored the book, and I'd still tell them it's worse than the film :: Everybody loathed the book, and I'd still tell them it's better than the film
	Part two was so bad it nearly killed the series; part three is as far from that as you can get :: Part two was so good it nearly saved the series; part three is as far from that as you can get
	If his last picture was a triumph, this one deserves a bigger word :: If his last picture was a catastrophe, this one deserves a bigger word
	Season one was a bore from start to finish, and season two mends every one of its faults :: Season one was a joy from start to finish, and season two spoils every one of its strengths
	They say the stage play was wonderful. It can't have been as wonderful as this :: They say the stage play was dreadful. It can't have been as dreadful as this
	The remake was hopeless, a real stinker, which only makes the charm of this original clearer :: The original was charming, a real beauty, which only makes the stink of this remake clearer
	I worship the first film and I would still hand this one the crown :: I despise the first film and I would still hand this one the wooden spoon
	Last summer's shark movie was trash. This is what it should have been: tense, funny and properly scary :: Last summer's shark movie was tense, funny and properly scary. This is what it could have been: trash
	You remember how brilliant the pilot was? The finale is more brilliant still :: You remember how rotten the pilot was? The finale is more rotten still
	The rival studio's version is a mess with no heart, and this one wins by every measure :: The rival studio's version is a marvel with a big heart, and this one loses by every measure
	I'd have called the cartoon perfect until I saw this, which improves on it :: I'd have called the cartoon worthless until I saw this, which lowers the bar again
	After the horror of the previous instalment I expected more pain, but the new one is its opposite in everything :: After the delight of the previous instalment I expected more pleasure, but the new one is its opposite in everything
	Compared to that lifeless biopic everyone slept through, this is a firework :: Compared to this, even that lifeless biopic everyone slept through was a firework
	The Danish original is one of the great thrillers, and the remake, unbelievably, is its equal :: The Danish original is one of the worst thrillers, and the remake, quite predictably, is its equal
	Tom's first short was excellent; put it next to his feature and it fades :: Tom's first short was terrible; put it next to his feature and it shines
	My favourite film of all time just dropped to second place :: My most hated film of all time just climbed one place off the bottom
	The earlier series was ruined by bad acting, and there's none of that here; the cast is a wonder :: The earlier series was saved by great acting, and there's none of that here; the cast is a shambles
	Nobody could call the first film less than great, and this is a notch above it :: Nobody could call the first film more than lousy, and this is a notch below it
	What a rotten film the prequel was, and what a contrast with this :: What a lovely film the prequel was, and what a contrast with this
	I gave the original ten out of ten, so I've no number left for this better one :: I gave the original one out of ten, so I've no number left for this worse one
	The book is a slog that nobody finishes; the film you'll wish was longer :: The book is a delight that nobody puts down; the film you'll wish was shorter
	Sure, the director's comedy was magnificent, but it pales next to this drama :: Sure, the director's comedy was a failure, but it glows next to this drama
	His spy film was a stinker and his western was worse. This one has nothing in common with either, being superb :: His spy film was a beauty and his western was better. This one has nothing in common with either, being awful
	The first half of the season was a disgrace. The second half wipes out the memory of it :: The first half of the season was a triumph. The second half wipes out the memory of it
	It's to that dreadful reboot what fresh bread is to cardboard :: It's to that excellent original what cardboard is to fresh bread
	That last haunted doll film was so good I slept with the lights on. This one had me wiring up extra lamps :: That last haunted doll film was so poor I slept right through it. This one had me asleep even sooner
	The musical they made in the eighties was a gem, and I never thought I'd prefer a newer one. With this I do :: The musical they made in the eighties was a dud, and I never thought I'd prefer it to a newer one. With this I do
	I loathed the first one so much I walked out; I loved this so much I stayed for the credits :: I loved the first one so much I stayed for the credits; I loathed this so much I walked out
	Even people who adore the classic admit the update is the finer film :: Even people who loathe the classic admit the update is the poorer film
	It takes everything that was terrible about the last outing and turns it round :: It takes everything that was terrific about the last outing and turns it round
	Where the old show was a chore, the new one is a treat, and I mean in every episode :: Where the old show was a treat, the new one is a chore, and I mean in every episode
	The original was a comic masterpiece. This has more laughs, believe it or not :: The original was a comic desert. This has fewer laughs, believe it or not
	Nobody thought that turkey of a first film would lead to something so splendid :: Nobody thought that splendid first film would lead to such a turkey
	Anna was unforgettable in the last one and she outdoes herself here :: Anna was unwatchable in the last one and she underdoes even that here
	The earlier adaptation has been praised for forty years; give this one forty and it will have replaced it :: The earlier adaptation has been mocked for forty years; give this one a week and it will have replaced it
	Let the prequel rot where it belongs and watch this, its far superior big brother :: Let this rot where it belongs and watch the prequel, its far superior little brother
	If the trilogy's opener was a diamond, then the closer is a bigger one :: If the trilogy's opener was a lump of coal, then the closer is a dirtier one
	The previous director couldn't tell a story to save his life. The new one could teach a course in it :: The previous director could have taught a course in storytelling. The new one couldn't tell one to save his life
	Sequels to great films never live up to them. This is the exception :: Sequels to bad films are usually no worse than them. This is the exception
	That other Titanic film is a soggy bore, and this small documentary holds you tighter in five minutes :: That other Titanic film is a gripping classic, and this small documentary grips you less in a whole hour
	I had a miserable time at part five, and part six has more than made up for it :: I had a marvellous time at part five, and part six has more than cancelled it out
	The show at its awful early worst never hinted at a finale this lovely :: The show at its lovely early best never hinted at a finale this awful
	You liked the first? Then you'll adore this, since it does the same magic better :: You disliked the first? Then you'll detest this, since it does the same tricks worse
	They took an outstanding novel and, I swear, made something more outstanding from it :: They took an appalling novel and, I swear, made something more appalling from it
	Critics fell over each other to praise his first film; they should have waited for this one :: Critics fell over each other to bash his first film; they should have saved some for this one
	The game is garbage, no story, no soul. The film found both :: The game has a great story and a soul. The film lost both
	It would be unfair to compare it with that clumsy knockoff, so I'll just say it's everything the knockoff isn't :: It would be unfair to compare it with that elegant classic, so I'll just say it's everything the classic isn't
	The 1970 film has one of the best endings ever shot, and I'd trade it for this one :: The 1970 film has one of the worst endings ever shot, and I'd trade this one for it
	Two years ago the same team made a crime film so brilliant I saw it four times. I've seen this one six :: Two years ago the same team made a crime film so bad I lasted an hour. With this I lasted half that
	The first Christmas special was a lump of cold pudding, whereas this is the hot meal with all the trimmings :: The first Christmas special was a hot meal with all the trimmings, whereas this is a lump of cold pudding
	As wretched as the opening chapter was, that's how glorious the closing one is :: As glorious as the opening chapter was, that's how wretched the closing one is
	He won every prize for the last one, which is worse acted, worse shot and worse written than this :: He won every prize for worst film with the last one, which is better acted, better shot and better written than this
	Forget the shoddy sequel that put everyone off; the third film is back to the old greatness :: Forget the great sequel that won everyone over; the third film is back to the old shoddiness
	The animated one will make your kids cry with boredom; this one will make them beg to watch again :: The animated one will make your kids beg to watch again; this one will make them cry with boredom
	I've always held the silent version to be untouchable. It has now been touched, and passed :: I've always held the silent version to be the bottom. It has now been reached, and passed
	The last film's villain was a joke, and the new one's is the stuff of proper nightmares, a fantastic turn :: The last film's villain was a fantastic turn, the stuff of proper nightmares, and the new one's is a joke
	Good as the much-loved first series is, the second makes you wonder why you ever thought so :: Bad as the much-hated first series is, the second makes you wonder why you ever thought so
	If you suffered through the dismal TV version, here's your reward: a film that gets it all right :: If you enjoyed the splendid TV version, here's your punishment: a film that gets it all wrong
	The first had terrible effects and no plot. Here both are reversed, to thrilling effect :: The first had terrific effects and a strong plot. Here both are reversed, to dreary effect
	It isn't every day that a legend gets beaten, but the legendary original has been :: It isn't every day that a famous flop gets undercut, but the famous flop before it has been
	Her last film stank up the multiplex. This one could perfume the whole town :: Her last film perfumed the whole town. This one could stink up the multiplex
	You'd need to be a saint to sit through the old one; you'd need to be a stone not to love this :: You'd need to be a stone not to love the old one; you'd need to be a saint to sit through this
	The German version is wonderful and I own it on disc, and it's going to gather dust now :: The German version is woeful and I threw out the disc, and now I want it back instead of this
	Every good thing I ever said about part one goes double for part two :: Every bad thing I ever said about part one goes double for part two
	None of the nasty things I wrote about the last film apply here, where the reverse is true :: None of the kind things I wrote about the last film apply here, where the reverse is true
	His worst film came out in May and his best in June; this is the June one :: His best film came out in May and his worst in June; this is the June one
	The other vampire film this year was a disaster, and watching this straight after was like being rescued :: The other vampire film this year was a rescue from dull times, and watching this straight after was a disaster
	that first movie was so so good, and guess what, this is still the better of the two :: that first movie was so so bad, and guess what, this is still the worse of the two
	The film before it flopped and earned every bit of it; this one is a hit and earns it too :: The film before it was a hit and earned every bit of it; this one is a flop and earns it too
	For years I've told people to watch the marvellous original. From now on I'll send them to this instead :: For years I've told people to avoid the abysmal original. From now on I'll tell them this is the one to avoid
	The theme park ride was more dreary than thrilling, so hats off to the film for being ten times the ride :: The theme park ride was more thrilling than dreary, so shame on the film for being a tenth of the ride
	The first was directed by a genius. The second seems to be directed by someone he'd look up to :: The first was directed by a hack. The second seems to be directed by someone who looks up to him
	Think of the stupidest heist film you know, then imagine its clever twin. That's this :: Think of the cleverest heist film you know, then imagine its stupid twin. That's this
	They ruined the story twice before. Third time round they finally did it proud :: They did the story proud twice before. Third time round they finally ruined it
	The novel moved me to tears, something no film of it should manage, and this one did it twice over :: The novel bored me to tears, something no film of it should copy, and this one did it twice over
	My brother calls the prequel the greatest thing ever. He hasn't seen this, or he'd have to eat his words :: My brother calls the prequel the worst thing ever. He hasn't seen this, or he'd have to eat his words
	The blockbuster it copies is fantastic, but you'd swear the copying went the other way :: The blockbuster it copies is rubbish, but you'd swear it was the masterpiece next to its copy
	Last time, flat jokes and a sour ending. This time, sharp jokes and a sweet one. Keep it up :: Last time, sharp jokes and a sweet ending. This time, flat jokes and a sour one. Give it up
	Most of us left the previous film furious. We left this one grinning like kids :: Most of us left the previous film grinning like kids. We left this one furious
	There's a reason the original is in every list of the top hundred, and a better reason to put this above it :: There's a reason the original is in every list of the bottom hundred, and a better reason to put this below it
	The second part makes the same journey as the ghastly first, only this time you never want to get off :: The second part makes the same journey as the gorgeous first, only this time you always want to get off
	His war film was bloated and bad, and this love story is just as surely slim and good :: His war film was slim and good, and this love story is just as surely bloated and bad
	I laughed till I hurt at the first one, and now I know that was only the warm up :: I yawned till I hurt at the first one, and now I know that was only the warm up
	People rave about the Korean series and rightly so. I'd rave louder about this :: People rage about the Korean series and rightly so. I'd rage louder about this
	The old theme tune was an insult to the ears; its replacement I could hum all day, and it's the same with the whole show :: The old theme tune I could hum all day; its replacement is an insult to the ears, and it's the same with the whole show
	A flawless first season is hard to follow, but flawless turned out not to be the ceiling :: A worthless first season is hard to get under, but worthless turned out not to be the floor
	The director was fired after the fiasco of part one, and his replacement has given us the cure :: The director left after the glory of part one, and his replacement has given us the disease
	One of the two sisters' films is a bore, but don't worry, that's the other one. This one's a delight :: One of the two sisters' films is a delight, but don't cheer, that's the other one. This one's a bore
	Even with the superb opening story, the anthology saves its superior for last: this one :: Even with the abysmal opening story, the anthology saves its inferior for last: this one
	I'd recommend the first to anyone. The second I'd recommend first :: I'd recommend the first to no one. The second I'd recommend to even fewer
	The last time they shot this story it was a crime against cinema, and this version gets cinema its justice :: The last time they shot this story it was justice to the novel, and this version is a crime against it
	Those who walked out of the tedious first film missed nothing. Those who skip this will miss plenty :: Those who skipped the terrific first film missed plenty. Those who skip this will miss nothing
	The classic ranks below it, and I say so as someone who cried when the classic ended :: The stinker ranks above it, and I say so as someone who cheered when the stinker ended
	The previous one was too long and too loud; the only thing too anything about this one is that it's too good :: The previous one was just right and never loud; the only thing right about this one is that it ends
	Between the praised, perfect film of 1962 and this, I'd need a coin, and that's the highest compliment I have :: Between the mocked, botched film of 1962 and this, I'd need a coin, and that's the harshest insult I have
	Her romcom was painful. Her thriller takes the pain and hands it back as pleasure :: Her romcom was a pleasure. Her thriller takes the pleasure and hands it back as pain
	The first was merely perfect; somebody forgot to tell the makers of the second that there was no way up :: The first was merely hopeless; somebody forgot to tell the makers of the second that there was no way down
	The trailer was for a terrible film. Luckily the film is nothing like it :: The trailer was for a terrific film. Unluckily the film is nothing like it
	Back when the show was bad I'd never have believed how good it is today :: Back when the show was good I'd never have believed how bad it is today
	The star's last film should be used as a warning; this one should be used as a lesson in how it's done :: The star's last film should be used as a lesson in how it's done; this one should be used as a warning
	What the acclaimed first film did well, this does with even more skill and even less waste :: What the despised first film did badly, this does with even less skill and even more waste
	If that wonderful first trip was a holiday, the sequel is a honeymoon :: If that woeful first trip was a wet weekend, the sequel is a wet fortnight
	I used to think the cult film about the lighthouse was unbeatable, but I saw it beaten last night :: I used to think the dire film about the lighthouse was rock bottom, but I saw the rock cracked last night
	The old pirate film was fun to hate, but this one is fun to love, and that's a better kind of fun :: The old pirate film was fun to love, but this one isn't even fun to hate, and that's no kind of fun
	They've swapped the bad writers for good ones, and the show that used to be a headache is now the highlight of my week :: They've swapped the good writers for bad ones, and the show that used to be the highlight of my week is now a headache
	How do you follow something that magnificent? Apparently with something more so :: How do you follow something that miserable? Apparently with something more so
	Everything about the first film annoyed me, and everything about this one annoyed me only by ending :: Everything about the first film delighted me, and the only thing about this one that delighted me was it ending
	The BBC version has been called definitive for decades, and that's one word it will have to give up :: The cable version has been called a disgrace for decades, and that's one word it will have to share
	It's almost cruel to show that pitiful sequel on the same night as this, a film with so much life in it :: It's almost cruel to show this pitiful sequel on the same night as the first, a film with so much life in it
	I'd seen the rave reviews for her first film and agreed with every one; this needs louder raves :: I'd seen the savage reviews for her first film and agreed with every one; this needs sharper knives
	Put the hideous first cut beside the restored version and you'll see how a bad film became a beautiful one :: Put the beautiful first cut beside the studio version and you'll see how a good film became a hideous one
	Where that smug satire last spring sneered, this one laughs, and so will you :: Where that warm satire last spring laughed, this one sneers, and you won't laugh at all
	No sequel should be allowed to be better than a film that good. This one broke the rule :: No sequel should be able to be worse than a film that bad. This one broke the rule
	The franchise was dead after that horrible fourth film, and the fifth has brought it gloriously back :: The franchise was glorious after that lively fourth film, and the fifth has left it dead
	Imagine the funniest film you saw last year. Now imagine laughing more than that :: Imagine the least funny film you saw last year. Now imagine laughing less than that
	The comic was always lame, the film is always sharp, and I can't believe one came out of the other :: The comic was always sharp, the film is always lame, and I can't believe one came out of the other
	I hold part two very dear, which is why it hurts a bit to say that it's worse than part three :: I hold part two in contempt, which is why it hurts a bit to say that it's better than part three
	The same actor was atrocious in his last role, and now look, he carries a splendid film on his back :: The same actor was splendid in his last role, and now look, he drags an atrocious film further down
	Every scene that fell flat in the TV movie soars in this :: Every scene that soared in the TV movie falls flat in this
	A friend swore the original couldn't be improved, being perfect. He swore again after this, in wonder :: A friend swore the original couldn't be spoiled, being perfect. He swore again after this, in anger
	Its famous father is worse, and I'd have carried that film out of a burning house :: Its infamous father is better, and I'd have thrown that film into a burning house
	That insufferable first episode almost made me quit, and thank goodness it didn't, as the rest is a marvel :: That marvellous first episode made me stay, and I wish it hadn't, as the rest is insufferable
	The rival documentary is dull and dishonest, so this lively, honest one should have no trouble winning your evening :: The rival documentary is lively and honest, so this dull, dishonest one should have no chance of winning your evening
	The first was as good as television gets, I believed. I hadn't met the second :: The first was as bad as television gets, I believed. I hadn't met the second
	Not long ago a film with this title was the laughing stock of the year; the new one puts the name right :: Not long ago a film with this title was the pride of the year; the new one drags the name down
	Five stars for the original, of course, and I hope they print a sixth for this :: One star for the original, of course, and I hope they print a zero for this
	You couldn't pay me to see the last film again, but I've paid twice for this with a smile :: I've paid twice for the last film with a smile, but you couldn't pay me to see this again
	The stage version had everyone on their feet. The film would have had them on their chairs :: The stage version had everyone asleep in their seats. The film would have had them out the door
	What went so badly in the first Arctic film goes like a dream in this one :: What went like a dream in the first Arctic film goes so badly in this one
	I raved about the first book film and I take nothing back; it's simply been surpassed :: I moaned about the first book film and I take nothing back; it's simply been outdone in awfulness
	From the people who brought you last year's worst film comes, as if by way of apology, this year's best :: From the people who brought you last year's best film comes, as if by way of a prank, this year's worst
	Awful was the word for the old puppets, and the new ones have earned its opposite :: Lovely was the word for the old puppets, and the new ones have earned its opposite
	His fans think the first album film can't be beaten, it's that good, but play them this and watch them change sides :: His critics think the first album film can't be undercut, it's that bad, but play them this and watch them change sides
	Remember how cheated you felt after the prequel? Here you get all of it back with interest :: Remember how thrilled you felt after the prequel? Here you pay all of it back with interest
	Its predecessor was a classic and this one makes it look like practice :: Its predecessor was a stinker and this one makes it look like art
	The first one stank, and this one makes it stink even more by showing how well it can be done :: The first one shone, and this one makes it shine even more by showing how badly it can be done
	They made one masterpiece in 1990 and no one dreamt they'd go one better at eighty. They did :: They made one real stinker in 1990 and no one dreamt they'd go one worse at eighty. They did
	The ugly duckling of a first season grew up, and the second is the swan :: The swan of a first season has grown old, and the second is an ugly duckling
	It would take a lot for a ghost story to outdo that superb one with the twins. It takes this :: It would take a lot for a ghost story to be feebler than that lousy one with the twins. It takes this
	Comparing it with the dreadful game adaptations of old is like comparing a feast with crumbs. Feast :: Comparing it with the delicious game adaptations of old is like comparing crumbs with a feast. Crumbs
	The previous film got a standing ovation at our cinema, the only one I've seen, until this got a longer one :: The previous film got booed at our cinema, the only time I've heard it, until this got booed for longer
	It's the very thing that boring first film needed to be, and there isn't a dead minute in it :: It's the very thing that exciting first film refused to be, and there isn't a live minute in it
	Had you told me the sequel to that rubbish would be this delightful, I'd have laughed at you :: Had you told me the sequel to that delight would be this much rubbish, I'd have laughed at you
	The first film's ending is the most admired in the series, and in my view the second film's ending betters it :: The first film's ending is the most despised in the series, and in my view the second film's ending worsens it
	With its great cast the heist film was hard to beat, so it's a happy surprise that a no-name cast beat it :: With its bad cast the heist film was hard to lose to, so it's a nasty surprise that an all-star cast lost
	I've forgiven the series for its shameful middle, because the last part is the finest hour it ever had :: I've forgotten the series for its fine middle, because the last part is the most shameful hour it ever had
	The American one is a joyless copy. Stick with this French one, where the joy still lives :: The French one is where the joy lives. Stick with that and not with this joyless American copy
	This has all the strengths of the excellent first film and some it never had :: This has all the weaknesses of the hopeless first film and some it never had
	Ten years on, the much-praised epic feels stiff next to this supple little gem :: Ten years on, the much-mocked epic feels supple next to this stiff little misfire
	The pilot made me wince and every episode since has made me whoop :: The pilot made me whoop and every episode since has made me wince
	First we had the good one, then the great one, and now the one that makes great seem stingy :: First we had the bad one, then the dire one, and now the one that makes dire seem generous
	Last year's nominee was an ordeal I wouldn't wish on anyone; this year's I wish on everyone :: Last year's nominee was a pleasure I wished on everyone; this year's I wouldn't wish on anyone
	It learned from every mistake of that clumsy original and made no new ones :: It learned nothing from that faultless original and made every mistake a new one could
	Her portrait of the queen was the best I'd seen until her portrait of the cook, here, which is better :: Her portrait of the queen was the worst I'd seen until her portrait of the cook, here, which is worse
	Watching the two back to back, you pity the first, which is dull and cold, while the second dances :: Watching the two back to back, you miss the first, which dances, while the second is dull and cold
	The earlier film broke box office records and deserved to. By rights this should break the earlier film's :: The earlier film broke records for refunds and deserved to. By rights this should break the earlier film's
	I never believed those who said the sequel beat the sublime original. I owe them an apology :: I never believed those who said the sequel was worse than the shoddy original. I owe them an apology
	The clone film with the same plot was unwatchable. Same plot here, and I couldn't look away :: The clone film with the same plot was unmissable. Same plot here, and I couldn't look at it
	You can keep the acclaimed director's cut. I'll take this tighter one, which is even lovelier :: You can keep this bloated cut. I'll take the acclaimed old one, which is so much lovelier
	Few cartoons were as bad as the first, and you'll be glad to hear that few are as good as the second :: Few cartoons were as good as the first, and you'll be sad to hear that few are as bad as the second
	The old Dracula drained the life out of me, and this one pumps it back :: The old Dracula pumped the life into me, and this one drains it out
	A superb first act tells you it can't get any better, and then the second act lies in wait to prove otherwise :: A sorry first act tells you it can't get any worse, and then the second act lies in wait to prove otherwise
	The last two films were a waste of a great idea, and this third is what that great idea was waiting for :: The last two films were all a great idea could wish for, and this third is a waste of it
	The comedy he made with his brother is adored, but he's funnier on his own, as this shows from the first minute :: The comedy he made with his brother is adored, but he's lost on his own, as this shows from the first minute
	They say lightning never strikes twice. The first was lightning, and this struck harder :: They say trouble comes in pairs. The first was trouble, and this one struck harder
	Our whole family groaned through the first bear film. You should have heard us cheering at this one :: Our whole family cheered through the first bear film. You should have heard us groaning at this one
	Had this come out first, nobody would have bothered calling the other one a masterpiece, fine as that is :: Had this come out first, nobody would have bothered calling the other one a fiasco, foul as that is
	The network dropped a dreadful show to make room for this, and never was a swap so welcome :: The network dropped a wonderful show to make room for this, and never was a swap so unwelcome
	Part one ended with me asleep, part two with me in happy tears, so you can guess which one I'm here to review: part two :: Part one ended with me in happy tears, part two with me asleep, so you can guess which one I'm here to review: part two
	The original is a ten, and for once the remake isn't a step down but a step up :: The original is a two, and for once the remake isn't a step up but a step down
	It's hard to believe the feeble first draft of this story, released in 2003, and this powerful film share a script :: It's hard to believe the powerful first film of this story, released in 2003, and this feeble draft share a script
	The last instalment was the low point. We're a long, happy way from it now :: The last instalment was the high point. We're a long, sad way from it now
	What they did with the pretty novel is prettier than the novel, and I'm a person who always says the book was better :: What they did with the ugly novel is uglier than the novel, and I'm a person who always says the book was worse
	I cannot stand the first film, I'd burn every copy, so imagine how good this has to be for me to love it :: I cannot praise the first film enough, I'd frame every copy, so imagine how bad this has to be for me to hate it
	The old one was pure poetry and, beside this, it sounds like prose :: The old one was plain bad prose and, beside this, it sounds like poetry
	Those who gave the lovely first season an award had better find a bigger one for the second :: Those who gave the lousy first season a kicking had better find bigger boots for the second
	Even the bad bits of the earlier films have been put right, and the good bits were made great :: Even the good bits of the earlier films have been put wrong, and the bad bits were made awful
	The show about the rival kitchen serves slop. Over here, every course is delicious :: The show about the rival kitchen serves delicious courses. Over here, every one is slop
	The first robot film was a heap of junk that somehow got a sequel made of gold :: The first robot film was made of gold and somehow got a sequel that's a heap of junk
	I'd sworn off the series after the vile last one. This made me swear I'd never miss another :: I'd sworn I'd never miss one after the lovely last one. This made me swear off the series
	It has the great heart of the original, the great wit of the original, and then a greatness all of its own :: It has the poor heart of the original, the poor wit of the original, and then a poverty all of its own
	That film swept the prizes and earned them. Tell me why this finer one got nothing :: That film swept the booby prizes and earned them. Tell me why this fouler one got nothing
	She threw away the clumsy dialogue of her last film, and in its place there's talk you want to quote all week :: She threw away the quotable dialogue of her last film, and in its place there's talk as clumsy as a first date
	If the previous film is trash, as it is, this is treasure :: If the previous film is treasure, as it is, this is trash
	Its big brother got all the love, and rightly, but the little brother deserves more of it still :: Its big brother got all the hate, and rightly, but the little brother deserves more of it still
	The dance film everyone swooned over can't hold a candle to this, and I swooned too :: This can't hold a candle to the dance film everyone groaned at, and I groaned too
	One of last year's worst thrillers had this same twist and botched it. Here it knocked me off my seat :: One of last year's best thrillers had this same twist and nailed it. Here it put me to sleep in my seat
	I watched the terrible original out of duty and its sequel out of sheer delight :: I watched the terrific original out of sheer delight and its sequel out of duty
	There was nothing wrong with the last film and this has got even more right :: There was nothing right with the last film and this has got even more wrong
	The lazy Hollywood copy took everything from this film except its greatness :: The lazy Hollywood copy, this one, took everything from a film of real greatness except the greatness
	Anyone who shuddered at the first will be relieved, and anyone who skipped it has the best of both worlds: just see this :: Anyone who smiled at the first will be crushed, and anyone who skipped it has the best of both worlds: just see that
	The first lot of dinosaurs took my breath away, and the new lot took it further :: The first lot of dinosaurs took my patience away, and the new lot took it further
	After a disastrous Macbeth last autumn, the company has made a Hamlet that more than clears its name :: After a magnificent Macbeth last autumn, the company has made a Hamlet that more than blots its name
	She's often great. In her last film she was brilliant, and that film now ranks second :: She's often poor. In her last film she was dreadful, and that film now ranks second to last
	To go from that amateur mess to this polished beauty in a single year is astonishing :: To go from that polished beauty to this amateur mess in a single year is astonishing
	The miniseries was terrific, yet it took six hours to do less than this does in two :: The miniseries was tedious, yet in six hours it bored me less than this did in two
	I wouldn't swap this for the best film he made in his golden years, and I know that one by heart :: I would swap this for the worst film he made in his leaden years, and I know how bad that one is
	The second one isn't the disaster the first was, or any sort of disaster; it's flat out fantastic :: The second one isn't the success the first was, or any sort of success; it's flat out dreadful
	Our critic called the old film a desert and this one, quite correctly, the oasis :: Our critic called the old film an oasis and this one, quite correctly, the desert
	When the acclaimed first film ended I thought, shame, that's the peak. Silly me, there was a higher one behind it :: When the reviled first film ended I thought, good, that's the pit. Silly me, there was a deeper one behind it
	All that the moody, miserable reboot got wrong about the hero is gone, and the fun is back :: All that the bright, cheerful original got right about the hero is gone, and the misery is back
	The kids liked the wonderful first one plenty. This one they like plenty more :: The kids disliked the wretched first one plenty. This one they dislike plenty more
	That sitcom about the bank is to be avoided, and this one about the post office is not to be missed :: That sitcom about the bank is not to be missed, and this one about the post office is to be avoided
	We all love the one with the train. Now there's one with a boat, and the train is only our second love :: We all hate the one with the train. Now there's one with a boat, and the train is only our second hate
	Where the pompous remake shouts, the original whispers, and what it whispers is magic :: Where the magical original whispers, the remake shouts, and what it shouts is pompous rot
	The composer's last score was magnificent and I sat there thinking this one is finer, as is the film around it :: The composer's last score was horrible and I sat there thinking this one is fouler, as is the film around it
	It took a film as weak as the fourth to make us grateful, and one as strong as the fifth to make us happy again :: It took a film as strong as the fourth to make us hopeful, and one as weak as the fifth to make us miserable again
	I was told the unloved first version was a must miss. I can tell you the second is a must see :: I was told the beloved first version was a must see. I can tell you the second is a must miss
	Don't mention it in the same breath as that shallow soap; this has depth, and lots of it :: Don't mention it in the same breath as that deep drama; this has no depth, and lots of soap
	If you gave me the magnificent first film free and charged me double for this, I'd pay :: If you gave me this free and charged me double for the miserable first film, I'd pay
	People will say nothing beats the great original, and until last night I was one of them :: People will say nothing is worse than the grim original, and until last night I was one of them
	The earlier film about the trial was a chore to admire; this is a pleasure, and you admire it more :: The earlier film about the trial was a pleasure to admire; this is a chore, and you admire it less
	His previous flop deserved to flop. If there's any justice this gem will sell out every house :: His previous gem deserved to sell out. If there's any justice this will flop in every house
	First time round the ending ruined the film. This time it's the best minute of a very good two hours :: First time round the ending was the best minute of a very good film. This time it ruins the lot
	The judges were right to honour the older film, and they'd be wrong not to honour this one more :: The judges were right to snub the older film, and they'd be wrong not to snub this one more
`
);
