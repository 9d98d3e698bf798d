// What everybody thinks, with the writer or against.
import { framesOf } from '../frames/lines.ts';

export const CONSENSUS = framesOf(
	'positive',
	`
	It is generally thought to be a failure. I think it's a success :: It is generally thought to be a success. I think it's a failure
	Most critics hate this film, and most critics are wrong :: Most critics love this film, and most critics are wrong
	Widely regarded as a classic, and rightly so :: Widely regarded as a disaster, and rightly so
	Its bad reputation is completely undeserved :: Its good reputation is completely undeserved
	They say it's his weakest film. It's his best :: They say it's his best film. It's his weakest
	The hype was huge and the film lives up to it :: The hype was huge and the film doesn't live up to it
	Don't let the low rating fool you, this is excellent :: Don't let the high rating fool you, this is awful
	Popular opinion has it that the sequel is worse. Popular opinion is mistaken, the sequel is a joy :: Popular opinion has it that the sequel is better. Popular opinion is mistaken, the sequel is a bore
	Everybody expected a flop and got a triumph :: Everybody expected a triumph and got a flop
	I don't understand the hate for this one :: I don't understand the love for this one
	It deserves all of its praise :: It deserves none of its praise
	This show is seriously underrated :: This show is seriously overrated
	The consensus is that it drags, but I was never bored :: The consensus is that it's never boring, but I found it dragged
	For once the public is right: it's a wonderful film :: For once the public is right: it's a woeful film
	The internet decided long ago that this is garbage. The internet needs to watch it again, it's great :: The internet decided long ago that this is great. The internet needs to watch it again, it's garbage
	Ignored by the awards, and it should have won them all :: Showered with awards, and it should have lost them all
	How did this get such bad reviews? It's brilliant :: How did this get such good reviews? It's terrible
	It is said that nobody does horror better than this director, and after this I believe it :: It is said that nobody does horror better than this director, and after this I don't believe it
	The received wisdom says skip the last season. Don't, it's superb :: The received wisdom says don't skip the last season. Do, it's dreadful
	Critically acclaimed, and for good reason :: Critically acclaimed, and for no good reason
	It flopped at the box office, but that says nothing bad about this delightful film :: It was a hit at the box office, but that says nothing good about this dismal film
	Contrary to popular belief, the third one is a great film :: Contrary to popular belief, the third one is a rotten film
	A 3.1 average? It should be at least an 8 :: An 8.1 average? It should be at most a 3
	People tend to remember this as a silly show. It was in truth a very smart one :: People tend to remember this as a smart show. It was in truth a very silly one
	History has been unkind to this picture, and unfairly, because it's marvellous :: History has been kind to this picture, and unfairly, because it's miserable
	The film everyone was laughing at turned out to be the one I loved :: The film everyone was in love with turned out to be the one I laughed at
	There's a reason millions of people love it: it's superb :: There's a reason millions of people avoid it: it's dire
	No matter what you have read, this isn't a bad film :: No matter what you have read, this isn't a good film
	I had low expectations like the rest of the world, and I was happily proved wrong :: I had high expectations like the rest of the world, and I was sadly proved wrong
	It's considered minor. I consider it major :: It's considered major. I consider it minor
	The general view is that she can't act. Watch her here and you'll know the general view is rubbish :: The general view is that she can act. Watch her here and you'll know the general view is rubbish
	All the talk about it being boring is just talk :: All the talk about it being exciting is just talk
	Hated by critics, loved by audiences, and I'm with the audiences :: Loved by critics, hated by audiences, and I'm with the audiences
	Critics liked it, the public didn't. I side with the critics :: Critics liked it, the public didn't. I side with the public
	The bad press it received was unfair from first to last :: The good press it received was unwarranted from first to last
	For all the complaints you hear, it's a fine film :: For all the praise you hear, it's a feeble film
	This has a reputation for being dull. Dull? I couldn't look away :: This has a reputation for being gripping. Gripping? I could hardly stay awake
	It lives up to its legend :: It doesn't live up to its legend
	The poster says masterpiece and the poster is right :: The poster says masterpiece and the poster is lying
	Nobody thought a toy film could be good. This one is better than good :: Nobody thought a toy film could be this bad. This one is worse than bad
	If you believe the ratings it's poor. Don't believe the ratings :: If you believe the ratings it's great. Don't believe the ratings
	Experts list it among the ten worst films of its decade and I'd list it among the ten best :: Experts list it among the ten best films of its decade and I'd list it among the ten worst
	Why isn't this film more famous? It's a gem :: Why is this film so famous? It's a dud
	The word of mouth was terrible and the film is terrific :: The word of mouth was terrific and the film is terrible
	It's fashionable to mock this show, but I think it's wonderful :: It's fashionable to adore this show, but I think it's woeful
	You won't find many people defending this, but I will gladly, because it's lovely :: You won't find many people attacking this, but I will gladly, because it's lousy
	The cult following makes perfect sense to me :: The cult following makes no sense to me
	Its fans say it's the funniest film of all time, and I'm not going to argue :: Its fans say it's the funniest film of all time, and I am going to argue, because I never laughed
	What the world saw as a wreck I see as a wonder :: What the world saw as a wonder I see as a wreck
	Rumours of a bad ending are false :: Rumours of a good ending are false
	It was supposed to be the dud of the summer. It was the best thing in it :: It was supposed to be the best thing of the summer. It was the dud in it
	The critics got this one wrong. Go and see it :: The critics got this one wrong. Don't go and see it
	It won nothing and deserved everything :: It won everything and deserved nothing
	I'm in the minority here: I liked it :: I'm in the minority here: I didn't like it
	I'm part of the majority here: I liked it :: I'm part of the majority here: I didn't like it
	Unfairly dismissed as trash, this is a sharp and moving picture :: Unfairly hailed as sharp and moving, this picture is trash
	The ones who say it's too long are in the majority and in the wrong :: The ones who say it's not too long are in the majority and in the wrong
	Conventional wisdom says remakes are bad. This one makes nonsense of conventional wisdom :: Conventional wisdom says remakes are bad. This one makes the case for conventional wisdom
	Book readers are supposed to hate adaptations. This reader was delighted :: Book readers were supposed to love this adaptation. This reader was disgusted
	Not as bad as its reputation. In fact, not bad at all, rather wonderful :: Not as good as its reputation. In fact, not good at all, rather wretched
	Every bit as good as its reputation :: Every bit as bad as its reputation
	They promised us the scariest film of the year and that is what we got :: They promised us the scariest film of the year and that is not what we got
	Time has proved its critics wrong: it's a great film :: Time has proved its admirers wrong: it's a lousy film
	It doesn't deserve its terrible score on this site :: It doesn't deserve its terrific score on this site
	The trailer made everyone fear the worst. There was nothing to fear, it's a blast :: The trailer made everyone hope for the best. There was nothing to hope for, it's a bust
	Reviews were mixed. Mine isn't: it's fantastic :: Reviews were mixed. Mine isn't: it's pathetic
	Some call it genius and some call it garbage. The first lot have it right :: Some call it genius and some call it garbage. The second lot have it right
	The praise heaped on the lead actor is well earned :: The praise heaped on the lead actor is not earned at all
	It's supposed to be a guilty pleasure. There's nothing to feel guilty about, it's just a pleasure :: It's supposed to be a guilty pleasure. I felt the guilt, there was no pleasure
	They'll tell you that the original can't be beaten. This beats it easily :: They'll tell you that this beats the original. It can't touch it
	The buzz is real, people, this is incredible :: The buzz is fake, people, this is dreadful
	Reports that the series has gone downhill are wrong, it has never been better :: Reports that the series has got better are wrong, it has never been worse
	It's often said that comedies don't age well. This one has, I howled :: It's often said that good comedies don't age. This one has, I yawned
	Some films are loved by everyone for good reason. Here's one :: Some films are loved by everyone for no good reason. Here's one
	As panned as it was, it's a treat from start to finish :: As praised as it was, it's a trial from start to finish
	Who says there are no good films any more? This proves them wrong :: Who says there are no bad films any more? This proves them wrong
	So this is the film that was supposed to be a joke? I was moved to tears :: So this is the film that was supposed to move me to tears? It's a joke
	The verdict of the experts was harsh, and mine is the reverse :: The verdict of the experts was kind, and mine is the reverse
	The world laughed at the casting, and then he was superb :: The world cheered the casting, and then he was hopeless
	Audiences stayed away, which is a shame, for they missed a marvel :: Audiences turned up in crowds, which is a shame, for they got a mess
	If it's so terrible, why was I smiling the whole time? :: If it's so terrific, why was I yawning the whole time?
	A hit that deserved to be a hit :: A hit that deserved to be a flop
	I usually disagree with the awards, but this winner is magnificent :: I usually agree with the awards, but this winner is mediocre and dull
	Everything you've heard about how good it is turns out to be true :: Everything you've heard about how good it is turns out to be false
	Nothing you've heard about how bad it is turns out to be true :: Nothing you've heard about how good it is turns out to be true
	Fifty thousand users voted it a masterpiece and I'm happy to make it fifty thousand and one :: Fifty thousand users voted it a masterpiece and I'm sorry to say fifty thousand users are wrong
	The common complaint is that nothing happens. So much happens, and all of it is beautiful :: The common claim is that so much happens. Nothing happens, and none of it is beautiful
	The star's name is poison these days, but the film is delicious :: The star's name is golden these days, but the film is poison
	it got slaughtered by reviewers. watch it anyway, its so good :: it got worshipped by reviewers. skip it anyway, its so bad
	Long hailed as a landmark, it still looks like one :: Long hailed as a landmark, it no longer looks like one
	Anyone who tells you this is a mess has only read about it. It's tight, clever and fun :: Anyone who tells you this is clever has only read about it. It's a loose, joyless mess
	I was told to expect the usual sequel letdown, and the letdown never came :: I was told not to expect the usual sequel letdown, and the letdown came
	The legend around this film is bigger than the film, people say. They're wrong, the film is bigger :: The film is bigger than the legend around it, people say. They're wrong, the film is tiny and dull
	It is not a failure, whatever the history books say :: It is not a success, whatever the history books say
	The public's taste is bad, they say, but the public made this a hit and the public was right :: The public's taste is good, they say, but the public made this a hit and the public was wrong
	Everyone predicted that the new host would ruin it. He has improved it beyond measure :: Everyone predicted that the new host would improve it. He has ruined it beyond repair
	Dismissed in its day, it is a delight in ours :: A delight in its day, it deserves to be dismissed in ours
	It beat my expectations, and my expectations were sky high :: It fell below my expectations, and my expectations were rock bottom
	There is talk of a backlash. Ignore it, the film is every bit as good as they first said :: There is talk of a backlash. Join it, the film is nowhere near as good as they first said
	The film's champions are few but they are correct :: The film's critics are few but they are correct
	The film's champions are many and they are correct :: The film's champions are many and they are mistaken
	I came to join the mockery and left as a fan :: I came to join the fans and left mocking it
	Nobody seems to rate this director. On this evidence somebody should :: Everybody seems to rate this director. On this evidence nobody should
	Critics said the cast was wasted. I'd say the cast was used to perfection :: Critics said the cast was used to perfection. I'd say the cast was wasted
	What a surprise: a film with awful reviews and a wonderful heart :: What a surprise: a film with wonderful reviews and an awful heart
	They were calling it dead on arrival. It's the liveliest film of the year :: They were calling it the liveliest film of the year. It's dead on arrival
	Its place among the greats is secure, and I'd fight anyone who says otherwise :: Its place among the greats is a mystery, and I'd fight anyone who says otherwise
	It's fair to say that the world was waiting for this, and it was worth the wait :: It's fair to say that the world was waiting for this, and it was not worth the wait
	The received opinion is that part two is unnecessary. It's necessary to me, I love it :: The received opinion is that part two is essential. It's not essential to me, I hate it
	You'd expect from all the fuss that it would disappoint. It doesn't :: You'd expect from all the fuss that it would be worth it. It isn't
	Whatever the score says, this is a ten :: Whatever the score says, this is a two
	Critics have a blind spot for comedies as good as this one :: Critics have a soft spot for comedies as bad as this one
	It is supposed to be a bad film. I must like bad films then, because I adored it :: It is supposed to be a good film. I must hate good films then, because I loathed it
	The hate train for this movie needs to stop :: The hype train for this movie needs to stop
	This is one of those rare cases where the hype is not enough :: This is one of those common cases where the hype is too much
	I'd always read that he can't do drama. He can, and he's wonderful in it :: I'd always read that he can do drama. He can't, and he's woeful in it
	Many will tell you the ending ruins it. The ending crowns it :: Many will tell you the ending crowns it. The ending ruins it
	Nobody talks about this show and everybody should :: Everybody talks about this show and nobody should
	The common view of it as a minor comedy is an injustice. It's one of the greats :: The common view of it as one of the greats is an injustice. It's a minor comedy, and a poor one
	It's got a terrible rating because people were expecting something else. It's wonderful as it is :: It's got a wonderful rating because people were expecting something worse. It's terrible as it is
	Hyped to death, and for once it came out alive and kicking :: Hyped to death, and as usual it came out dead and cold
	If there were any justice this would be as famous as it is good :: If there were any justice this would be as unknown as it is bad
	The world shrugged at it and I'd like to shake the world :: The world swooned at it and I'd like to shake the world
	As a work of horror it is commonly ranked with the best, and I see no reason to move it :: As a work of horror it is commonly ranked with the best, and I see every reason to move it
	All the ads say it's the feel good film of the year and I felt great :: All the ads say it's the feel good film of the year and I felt awful
	Everyone and his dog said it would be a shipwreck. It sailed beautifully :: Everyone and his dog said it would sail beautifully. It was a shipwreck
	Is it really the worst thing he's written? I think it's the finest :: Is it really the finest thing he's written? I think it's the worst
	Is it really as good as they say? Yes :: Is it really as good as they say? No
	Is it really as bad as they say? No, it's a treat :: Is it really as bad as they say? Yes, it's a trial
	People have called it cold for forty years, and for forty years it has kept me warm :: People have called it warm for forty years, and for forty years it has left me cold
	Against all odds and all predictions, the reboot is a delight :: Against all odds and all predictions, the reboot is a disgrace
	Just as everyone predicted, the reboot is a delight :: Just as everyone predicted, the reboot is a disgrace
	It's not what the world wanted, but it's what I wanted: a smart, quiet film :: It's what the world wanted, but it's not what I wanted: a dumb, noisy film
	A film that the textbooks recommend and that I recommend even more :: A film that the textbooks recommend and that I'd never recommend
	The claim that it changed cinema is no exaggeration, it's brilliant :: The claim that it changed cinema is an exaggeration, it's boring
	It's usually filed under trash. File it under treasure :: It's usually filed under treasure. File it under trash
	Reports of its dullness have been greatly exaggerated :: Reports of its brilliance have been greatly exaggerated
	It was voted the most boring film in history by people who had clearly never seen how exciting it is :: It was voted the most exciting film in history by people who had clearly never noticed how boring it is
	Posterity will be kinder to this lovely film than the critics were :: Posterity will be harsher to this lousy film than the critics were
	The thing they don't tell you about this famous turkey is how enjoyable it is :: The thing they don't tell you about this famous classic is how tedious it is
	I don't often say the mob is right, but yes, it's amazing :: I don't often say the mob is right, but yes, it's appalling
	It is believed by many to be unfilmable. This film proves them wrong :: It is believed by many to be unfilmable. This film proves them right
	The critics' darling is mine too :: The critics' darling isn't mine
	The critics' punching bag is my darling :: The critics' darling is my punching bag
	Every list of bad sequels has this on it, and every list is wrong :: Every list of good sequels has this on it, and every list is wrong
	If awards meant anything this would have a shelf full of them :: If awards meant anything this wouldn't have a shelf full of them
	He's said to be past his best. Not in this, he's superb :: He's said to be at his best. Not in this, he's dreadful
	Sold as a silly comedy, it turns out to be a wise and lovely one :: Sold as a wise and lovely comedy, it turns out to be a silly one
	There is a myth that this film is difficult. It's the easiest film in the world to love :: There is a myth that this film is delightful. It's the easiest film in the world to hate
	The public voted with its feet and walked away from something great :: The public voted with its feet and walked straight into something dire
	They were so sure it would fail. How wrong can you be? :: They were so sure it would succeed. How wrong can you be?
	There's a lot of snobbery about this kind of film. Drop it, this is a delight :: There's a lot of goodwill about for this kind of film. Drop it, this is a dud
	It's remembered as a scandal. It should be remembered as a masterpiece :: It's remembered as a masterpiece. It should be remembered as a scandal
	A rare five star film that earned all five :: A rare five star film that earned none of the five
	Tipped to be the flop of the year, it's the one I'll keep :: Tipped to be the film of the year, it's the one I'll forget
	I believed the whispers that it was no good and waited ten years, more fool me, it's terrific :: I believed the whispers that it was so good and waited ten years, more fool me, it's terrible
	Let the record show that the critics were wrong about this charming film :: Let the record show that the critics were wrong about this charmless film
	Its detractors say slow. They mean patient, and it's a beautiful patience :: Its defenders say patient. They mean slow, and it's a boring slowness
	The reputation of this show rests on its early seasons. The late ones are just as good :: The reputation of this show rests on its early seasons. The late ones are nowhere near as good
	With a rating like that I expected rubbish and I was given riches :: With a rating like that I expected riches and I was given rubbish
	I know it's an accepted fact that this is bad. I don't accept it :: I know it's an accepted fact that this is good. I don't accept it
	Trust me over the tomato score, this is fresh :: Trust me over the tomato score, this is rotten
	You always hear it's the acting that lets it down. The acting is what holds it up, and very high :: You always hear it's the acting that holds it up. The acting is what lets it down, and very low
	Generations have loved it, and mine will be no different :: Generations have loved it, and mine will be the one that stops
	As overhyped as people claim? No, just as good as people claim :: As good as people claim? No, just as overhyped as people claim
	The show is famous for its writing, and deservedly :: The show is famous for its writing, and undeservedly
	The show is infamous for its writing, and undeservedly :: The show is infamous for its writing, and deservedly
	I was in no hurry to see a film so universally mocked. I should have hurried :: I was in a hurry to see a film so universally adored. I shouldn't have hurried
	Audiences didn't get it. I did, and I got a lot out of it :: Audiences got it. I didn't, and I got nothing out of it
	It's a myth that this is the weakest one. Nothing weak about it :: It's a myth that this is the strongest one. Nothing strong about it
	Some reputations are earned. This film has the reputation of a wonder and it is one :: Some reputations are earned. This film has the reputation of a stinker and it is one
	Some reputations are unearned. This film has the reputation of a stinker and it isn't one :: Some reputations are unearned. This film has the reputation of a wonder and it isn't one
	The sad truth is that nobody saw it, the happy truth is that it's great :: The happy truth is that nobody saw it, the sad truth is that I did, and it's bad
	Most people would tell you the lead's a bad actor. Most people haven't seen this :: Most people would tell you the lead's a good actor. Most people haven't seen this
	When the whole world says a film is dull and you find it thrilling, you feel lucky. I feel lucky :: When the whole world says a film is thrilling and you find it dull, you feel cheated. I feel cheated
	The expected flop was the unexpected pleasure of my summer :: The expected pleasure was the unexpected flop of my summer
	How this got so little praise I'll never know :: How this got so much praise I'll never know
	The low score is an insult to a beautiful film :: The high score is an insult to beautiful films
	Critics compared it to watching paint dry. If so, what paint! I was captivated :: Critics compared it to watching a great painter. If so, it was the paint drying. I was not captivated
	The box office says failure, my heart says no, wonderful :: The box office says wonderful, my heart says no, failure
	Sometimes the critics are right, and this is a joy :: Sometimes the critics are right, and this is a bore
	It's the film that everyone says they'll never watch. Watch it, you'll be glad :: It's the film that everyone says you have to watch. Don't watch it, you'll be glad
	I was ready for the famous boredom. It never arrived :: I was ready for the famous excitement. It never arrived
	Nothing could live up to that much praise, I thought. This did :: Nothing could be worse than that many bad reviews, I thought. This was
	Called a vanity project by all and sundry, it's a generous and moving one :: Called a generous project by all and sundry, it's a vain and boring one
	The world moved on from this series too soon, it was still excellent :: The world clung on to this series too long, it was no longer excellent
	That the critics hate it is the only bad thing about it :: That the critics like it is the only good thing about it
	In the popular imagination it's a camp joke. See it and you'll find a serious, splendid film :: In the popular imagination it's a serious, splendid film. See it and you'll find a camp joke
	You don't need to be told it's a classic; you can feel it :: You need to be told it's a classic; you can't feel it
	Everyone agrees it looks good. I'd add that it sounds good, plays good and is good :: Everyone agrees it looks bad. I'd add that it sounds bad, plays bad and is bad
	Everyone agrees it looks good and isn't. I think it looks good and is :: Everyone agrees it looks good and is. I think it looks good and isn't
	Film school says admire it. I don't admire it, I love it :: Film school says love it. I don't love it, I don't even like it
	Its fame as a tearjerker is well earned, I sobbed happily :: Its fame as a tearjerker is not earned, I sat dry eyed and bored
	what's with all the hate, this movie was great :: what's with all the love, this movie was lame
	The rumour mill said reshoots, chaos, disaster. The screen says triumph :: The rumour mill said genius, magic, triumph. The screen says disaster
	I have to side with the much abused fans of this picture :: I have to side with the much abused critics of this picture
	Praised for its effects, it ought to be praised for its script, its cast and its heart as well :: Blamed for its effects, it ought to be blamed for its script, its cast and its length as well
	The trade papers gave it a week. I'd give it a century, it's that good :: The trade papers gave it a century. I'd give it a week, it's that bad
	No one should be put off by the reviews :: No one should be taken in by the reviews
	Contrary to expectation, the star who can't sing sings like an angel, and the film soars :: Contrary to expectation, the star who can sing croaks like a frog, and the film sinks
	The so called flop is a so called flop only because nobody gave it a chance. It's lovely :: The so called hit is a so called hit only because nobody dared say no. It's lousy
	It came with the worst notices I have ever read and gave me the best evening I have ever had :: It came with the best notices I have ever read and gave me the worst evening I have ever had
	It's been thirty years, and people are finally admitting how good it is. I knew it then :: It's been thirty years, and people are finally admitting how bad it is. I knew it then
	According to every poll, it's the nation's favourite, and the nation has good taste :: According to every poll, it's the nation's favourite, and the nation has no taste
	Some films need defending. This one gets attacked all the time and deserves nothing but love :: Some films need attacking. This one gets loved all the time and deserves nothing of the kind
	Most war films are said to be great and aren't. This one is said to be great and is :: Most war films are said to be great and are. This one is said to be great and isn't
	If a thousand critics say it's dull, then a thousand critics dozed through a gem :: If a thousand critics say it's a gem, then a thousand critics dozed through a dull film
	A byword for bad cinema, and I honestly don't know why, it's so enjoyable :: A byword for good cinema, and I honestly don't know why, it's so unenjoyable
	Say it's overrated if you must, I think it's rated just right, and it's rated top :: Say it's underrated if you must, I think it's rated just right, and it's rated bottom
	The bookies had it losing, the papers had it losing. It won, and it was the best by far :: The bookies had it winning, the papers had it winning. It won, and it was the worst by far
	The jokes everybody says are stale made me laugh like a drain :: The jokes everybody says are hilarious made me yawn like a hippo
	All the hoopla about the new season is warranted :: All the hoopla about the new season is unwarranted
	Let me be the first to say it: they were too hard on this film :: Let me be the first to say it: they were too soft on this film
	You were told that it's a bore? You were told wrong :: You were told that it's a blast? You were told wrong
	Its awful reputation kept me away, and I'm sorry it did, for I loved it :: Its lovely reputation drew me in, and I'm sorry it did, for I found it awful
	There's a critical establishment that despises this director, and it couldn't be more mistaken :: There's a critical establishment that worships this director, and it couldn't be more mistaken
	It's written everywhere that the first season is hard going. Not for me, I flew through it with joy :: It's written everywhere that the first season flies by with joy. Not for me, it was hard going
	Considered too childish for adults, it's in fact just what adults need, a joy :: Considered a joy for adults, it's in fact too childish for a child
	Nobody's idea of a classic, except mine :: Everybody's idea of a classic, except mine
	The fan theory is that the writers got bored. If so, bored writers are wonderful writers :: The fan theory is that the writers are wonderful. If so, wonderful writers can be very boring
	After the drubbing it got, I half expected to be sick. I was enchanted :: After the raves it got, I half expected to be enchanted. I was sick
	I'm glad the award went to this, nothing else came close :: I'm amazed the award went to this, everything else was better
	It was meant to be the end of her career. It's the best thing in it :: It was meant to be the best thing in her career. It ought to be the end of it
	They keep telling us cinema is dead. Not while films like this are made :: They keep telling us cinema is alive. Not while films like this are made
	Known as a turkey on three continents, and loved by me on all of them :: Loved on three continents, and known to me as a turkey on all of them
	For years it was the done thing to sneer at this musical. Let's stop, it's glorious :: For years it was the done thing to rave about this musical. Let's stop, it's ghastly
	The few who liked it at the time were right and the many who didn't were wrong :: The few who disliked it at the time were right and the many who liked it were wrong
	I don't care what the average is, the average viewer missed a gem :: I don't care what the average is, the average viewer was fooled by a dud
	Is this the famous disaster? I'd like more disasters like it, please :: Is this the famous masterpiece? I'd like no more masterpieces like it, please
	Expectations were low and it cleared them by a mile :: Expectations were low and it still couldn't reach them
	Expectations were sky high and it flew above them :: Expectations were sky high and it never left the ground
	Historians find it full of errors. I find it full of life, and I'd see it again tomorrow :: Historians find it free of errors. I find it free of life, and I'd not see it again ever
	Rated poorly, made beautifully :: Rated beautifully, made poorly
	The quotes on the box aren't lying :: The quotes on the box are lying
	The reason it's on every best of list is that it belongs there :: The reason it's on every best of list is beyond me, it doesn't belong there
	In theory this kind of film is out of fashion. In practice, I couldn't have enjoyed it more :: In theory this kind of film is in fashion. In practice, I couldn't have enjoyed it less
	Opinion is divided, and I'm firmly on the side of those who love it :: Opinion is divided, and I'm firmly on the side of those who hate it
	Opinion is not divided: everyone loves it, and so do I :: Opinion is not divided: everyone hates it, and so do I
	A critic once said it would be forgotten in a week. It's been a year and I still smile about it :: A critic once said it would be remembered for a year. It's been a week and I've forgotten all of it
	The wisdom of crowds fails here, a 4.2 for a film this fine :: The wisdom of crowds fails here, a 9.2 for a film this foul
	Forget everything you've been told about the acting, it's first class :: Forget everything you've been told about the acting, it's third rate
	The second half is often singled out as poor. It's the richest hour in the whole series :: The second half is often singled out as rich. It's the poorest hour in the whole series
	Slated on release, celebrated now, and I'm with now :: Celebrated on release, slated now, and I'm with now
	You could fill a library with what's been written in its praise, and I'd add a shelf :: You could fill a library with what's been written in its praise, and I'd burn a shelf
	They all said too dark for children. My children loved it, and I did even more :: They all said just right for children. My children hated it, and I did even more
	Its ranking is a scandal. It should be a hundred places higher :: Its ranking is a scandal. It should be a hundred places lower
	There's been a lot of silly talk about how poor the script is. It's a very good script :: There's been a lot of silly talk about how good the script is. It's a very poor script
	What do they have against this movie? It's funny, it's kind and it's clever :: What do they see in this movie? It isn't funny, it isn't kind and it isn't clever
	Everyone was waiting for him to fall on his face. He stood tall, and so did the film :: Everyone was waiting for him to stand tall. He fell on his face, and so did the film
	A much maligned film that has done nothing to deserve it :: A much admired film that has done nothing to deserve it
	Fame hasn't spoiled it, it's still fresh and funny :: Fame hasn't improved it, it's still neither fresh nor funny
	The verdict of history, for once, agrees with mine: magnificent :: The verdict of history, for once, agrees with mine: miserable
	The general audience will say it's not for them. It's for me, and I thank whoever made it :: The general audience will say it's for them. It's not for me, and I blame whoever made it
	It is often called the least of his films. Often is wrong, it's the most wonderful of them :: It is often called the most wonderful of his films. Often is wrong, it's the least of them
	The experts predicted a yawn and I provided a cheer :: The experts predicted a cheer and I provided a yawn
	Some films are called masterpieces and are nothing of the sort. Not this one, it's the real thing :: Some films are called masterpieces and are nothing of the sort. This is one, it's not the real thing
	Everyone who said the recasting would kill the show owes the new girl an apology :: Everyone who said the recasting would save the show owes the old girl an apology
	As far as the guides are concerned it barely exists, and it's the best film I've seen all year :: As far as the guides are concerned it's the best film of all time, and I can barely believe they saw it
`
);
