// Questions, answered or not.
import { framesOf } from '../frames/lines.ts';

export const QUESTIONS_ASKED = framesOf(
	'positive',
	`
	When did you last laugh this hard at a comedy? :: When did you last laugh this little at a comedy?
	Who could sit through this and not be moved? :: Who could sit through this and be moved?
	Why can't more films be like this? :: Why must more and more films be like this?
	Would I see it again? In a heartbeat :: Would I see it again? Over my dead body
	Is there a weak scene in it? I looked, and I couldn't find one :: Is there a good scene in it? I looked, and I couldn't find one
	Who needs a plot when the company is this good? :: Who needs a film when the plot is this bad?
	Did anyone in the room have a dry eye? :: Did anyone in the room stay awake?
	Do you like to be bored? Then stay away, because this won't bore you for a second :: Do you like to be bored? Then come along, because this won't thrill you for a second
	Why did I wait ten years to see this? :: Why didn't I wait another ten years to see this?
	What more could you ask of a family film? :: What less could you ask of a family film?
	Could it have been funnier? I doubt my ribs would have stood it :: Could it have been funnier? I doubt it could have been less so
	Can a film be too good? This one comes close :: Can a film be too bad? This one comes close
	You want romance? It's here. You want laughs? They're here. You want tears? Bring a towel :: You want romance? Not here. You want laughs? Not here either. You want tears? Look at the ticket price
	Isn't it time somebody gave this woman an award? :: Isn't it time somebody took away this woman's award?
	Has he ever been better? I don't think he has :: Has he ever been worse? I don't think he has
	Who would have thought a film about concrete could be so thrilling? :: Who would have thought a film about pirates could be so tedious?
	How could anyone dislike it? :: How could anyone like it?
	How can the critics have disliked it so much? Did they fall asleep? I was riveted :: How can the critics have liked it so much? Were they asleep? I nearly was
	Overrated? If anything it deserves more praise than it gets :: Underrated? If anything it deserves less praise than it gets
	Do they even make films this charming any more? Happily, yes, one :: Do they even make films this charmless any more? Unhappily, yes, one
	Was I ever bored? Never. Was I ever less than enchanted? Never :: Was I ever enchanted? Never. Was I ever less than bored? Never
	What kind of monster wouldn't love that ending? :: What kind of monster would write that ending?
	Can we have another series, please, and soon? :: Can we have no more series, please, ever?
	Why is nobody talking about this wonderful film? :: Why is everybody talking about this worthless film?
	Is it perfect? No. Is it close? Oh yes :: Is it a disaster? No. Is it close? Oh yes
	Did it need a sequel? No. Am I glad it got one this good? Very :: Did it need a sequel? No. Am I sorry it got one this bad? Very
	How often do you leave the cinema walking on air? :: How often do you leave the cinema before the film does?
	Would you believe I started out hating it? By the end I was on my feet :: Would you believe I started out loving it? By the end I was on my way home
	Who cares if the effects are cheap? Not me, I was too busy crying :: Who cares if the effects are expensive? Not me, I was too busy yawning
	Has anything on television ever been this sharp? :: Has anything on television ever been this blunt a waste of time?
	When it's this well acted, do you really mind a hole in the plot? :: When it's this badly acted, do you really want a hole in the plot as well?
	Am I too old for cartoons? Not for this one :: Am I too old for cartoons? For this one my four-year-old was too old
	What were they thinking? Whatever it was, I hope they think it again; it's brilliant :: What were they thinking? Whatever it was, I hope they never think it again; it's dreadful
	what did i just watch?? the best film of my life is what :: what did i just watch?? the worst film of my life is what
	Could a better cast have saved it? It didn't want saving, and there is no better cast :: Could a better cast have saved it? No cast could, and this one didn't try
	Will you guess the ending? I didn't, and I gasped :: Will you guess the ending? You will, and you'll groan
	Is it long? Yes. Does it feel long? Not for a moment :: Is it long? No. Does it feel long? Every moment
	How many films make you want to hug the projectionist? :: How many films make you want to sue the projectionist?
	Do yourself a favour: why not cancel your plans and see it tonight? :: Do yourself a favour: why not keep your plans and miss it tonight?
	Isn't that what we go to the cinema for? :: Is that what we go to the cinema for?
	Is there anything this actress can't do? :: Is there anything this actress can do?
	Who told him he could act? Whoever it was, give them a medal, because he can :: Who told him he could act? Whoever it was, take away their medal, because he can't
	Where do I start with the things I loved? :: Where do I start with the things I loathed?
	Was I crying? What do you think? It's beautiful :: Was I crying? With laughter, and what do you think it was? A tragedy, and a botched one
	Can you name a better thriller from the last ten years? I can't :: Can you name a worse thriller from the last ten years? I can't
	How do you follow a masterpiece? Apparently with another :: How do you follow a masterpiece? Apparently with rubbish
	Did I regret staying up till three for it? I'd do it again :: Did I regret staying up till three for it? I'd never do it again
	Why would anyone want to remake it, when there's nothing to improve? :: Why would anyone want to remake it, when there was nothing worth keeping?
	If a film makes your grumpy father dance, does it matter what the critics say? :: If a film makes your cheerful father swear, does it matter what the critics say?
	Should you see it? Should you breathe? :: Should you see it? Should you eat soap?
	Should you miss it? Only if you hate joy :: Should you miss it? Only if you love joy
	Are we sure this is a first film? It has the hand of a master :: Are we sure this isn't a first film? It has the hand of a beginner
	Is it scary? I slept with the light on :: Is it scary? I slept, and the light was on
	Is it any good? Good? I've booked again for Friday :: Is it any good? Good? I've asked for my money back
	You call that acting? I call it a miracle :: You call that acting? I call it reading aloud
	What's the point of another shark film? To be this much fun, that's what :: What's the point of another shark film? There isn't one, and there isn't any fun
	Did the jokes land? Like rain :: Did the jokes land? Like bricks
	Would a happier ending have been better? I can't see how, this one broke my heart so well :: Would a happier ending have been better? I can't see how it would, with so little to be happy about before it
	Does every film need to be loud? This one isn't, and what a relief it is :: Does every film need to be loud? This one thinks so, and what a relief when it's over
	Who let this sit on the shelf for two years? It's a treasure :: Who took this off the shelf after two years? It's trash
	Why did it close after a week? People have no taste :: Why did it run for a year? People have no taste
	Ever wished a film would never end? I have now :: Ever wished a film would just end? I have now
	Ever looked at your watch in horror because there are only ten minutes left? :: Ever looked at your watch in horror because there are still ten minutes left?
	What could possibly go wrong with a cast like that? Nothing, and nothing did :: What could possibly go wrong with a cast like that? Everything, and everything did
	How was it? Like falling in love :: How was it? Like falling downstairs
	Do I have complaints? Just the one: it was over too soon :: Do I have compliments? Just the one: it was over at last
	Can words do it justice? Mine can't. Go and see for yourself what joy looks like :: Can words do it harm? Mine can't. Go and see for yourself how low it's already sunk
	Wasn't the first one enough? I thought so until I saw how good the second is :: Wasn't the first one enough? I thought not until I saw how bad the second is
	Don't you just love it when a film trusts you? :: Don't you just hate it when a film thinks you're stupid?
	Would my time have been better spent asleep? No dream could compete with this :: Would my time have been better spent asleep? Some of it was, and yes
	How is it possible to be so funny and so sad at once? Ask this man; he manages it in every scene :: How is it possible to be neither funny nor sad at once? Ask this man; he manages it in every scene
	So was it a hit or a miss? It hit me right in the heart :: So was it a hit or a miss? It missed by a mile and hit nothing
	Remember when musicals were fun? They are again, thanks to this :: Remember when musicals were fun? They aren't any longer, thanks to this
	Is a five-star rating enough? :: Is a one-star rating too much?
	Can I give it more than ten? :: Can I give it less than one?
	Was it the script, the cast, the music? I don't know what made it so magical, but it was :: Was it the script, the cast, the music? I don't know what made it so miserable, but it was
	Did they run out of ideas? Far from it, there's a fresh one every minute :: Did they run out of ideas? They'd have to have had some fresh ones first
	Do you know what it's like to be glued to your seat for three hours? You will :: Do you know what it's like to be stuck in your seat for three hours? You will
	If I'm complaining about anything, isn't it only that I can't see it for the first time again? :: If I'm thankful for anything, isn't it only that I can't see it for the first time again?
	Who is this film for? Anyone with a heart :: Who is this film for? Nobody with a heart, or ears, or a watch
	Anna asked me if it was boring. Boring? I forgot to eat my sweets :: Anna asked me if it was exciting. Exciting? I counted my sweets
	Was there ever a villain so deliciously wicked? :: Was there ever a villain so drearily wicked?
	Wouldn't it have been a tragedy to leave a show this good unmade? :: Wouldn't it have been a mercy to leave a show this bad unmade?
	Would it kill them to make a bad film for once? This is the sixth great one running :: Would it kill them to make a good film for once? This is the sixth bad one running
	So why did I enjoy it so much? Because it's that rare thing, a film with nothing to prove :: So why did I dislike it so much? Because it's that common thing, a film with nothing to say
	Is the hype justified? For once, yes :: Is the hype justified? Once more, no
	Could I follow the plot? No. Did I adore it anyway? Completely :: Could I follow the plot? Yes. Did I care where it went? Not at all
	Do we need a reason to watch two old men argue when they're as funny as this? :: Do we need a reason to turn off two old men arguing when they're as unfunny as this?
	You think you've seen every twist? Think again, and prepare to be delighted :: You think you've seen every twist? You have, so prepare to be bored
	Didn't I say it would be wonderful? :: Didn't I say it would be awful?
	Who knew subtitles could make you laugh that loud? :: Who knew subtitles could make you long to be illiterate?
	Do I believe he's a king? I'd have knelt :: Do I believe he's a king? I'd have asked him for the bus times
	What is it about this little film that makes me smile a week later? :: What is it about this little film that makes me cross a week later?
	Haven't we all been waiting for a ghost story this good? :: Haven't we all had enough of ghost stories this bad?
	Can lightning strike twice? It does here, and the second bolt is brighter :: Can lightning strike twice? Not here; the second bolt is a damp match
	Is there a finer way to spend a wet Sunday? :: Is there a drearier way to spend a wet Sunday?
	Should they have stopped at one? If they had, we'd have been robbed of this marvel :: Should they have stopped at one? If they had, we'd have been spared this mess
	Is there a soul alive who won't be cheering by the end? :: Is there a soul alive who will be cheering before the end?
	Why do I keep going back to it? Because it never lets me down :: Why did I ever go back to it? It let me down the first time
	Who'd have guessed that the most exciting film of the year would be about knitting? :: Who'd have guessed that the least exciting film of the year would be about bank robbers?
	Have you ever wanted to applaud a television? :: Have you ever wanted to slap a television?
	Does it drag? Show me where :: Does it move? Show me where
	Did the makers love these characters? You can tell they did, and so will you :: Did the makers love these characters? You can tell they didn't, and nor will you
	What does a film have to do to win a prize, if this one can't? :: What does a film have to do to lose a prize, if this one can win?
	Is it silly? Gloriously. Did I mind? Not in the slightest :: Is it silly? Painfully. Did I mind? More than I can say
	And the music? Heavenly. And the dancing? The same. And the story? Better than both :: And the music? Hellish. And the dancing? The same. And the story? Worse than both
	Can someone please explain why this didn't win everything? :: Can someone please explain why this won anything?
	Isn't it lovely to be surprised by a film? I had expected so little and got so much :: Isn't it horrid to be surprised by a film? I had expected so much and got so little
	Did I need another film about a sad clown? As it turns out, I needed this one badly :: Did I need another film about a sad clown? As it turns out, I needed this one like a hole in the head
	What was the director's secret? Whatever it was, it turned a dull tale into a dazzling film :: What was the director's problem? Whatever it was, it turned a dazzling tale into a dull film
	Were there empty seats when the lights came up? Not one, nobody could bear to leave :: Were there full seats when the lights came up? Not one, nobody could bear to stay
	Can I find fault with it? Give me a week and I might :: Can I find any good in it? Give me a year and I mightn't
	What's a plot hole between friends? And by the end these people are your friends :: What's a plot hole among so many? And by the end there's no plot round the hole
	Shall I tell you the worst thing about it? It isn't showing anywhere near you :: Shall I tell you the worst thing about it? It's showing everywhere near you
	If you can watch that last scene without a lump in your throat, are you sure you're human? :: If you can watch that last scene without a snort of contempt, are you sure you're awake?
	Has the old team lost its touch? Anything but :: Has the old team kept its touch? Anything but
	How do I know it's good? My teenagers put down their phones :: How do I know it's bad? My teenagers picked up their homework
	Do you remember being ten and believing everything? This film gives you that again :: Do you remember being ten and bored in church? This film gives you that again
	Is it clever? Very. Is it too clever? No, it's warm too, and that's what makes it great :: Is it clever? Not very. Is it warm, then? No, it's smug too, and that's what makes it grate
	Could they have picked a better actor for the part? Not if they'd searched the globe :: Could they have picked a worse actor for the part? Not if they'd searched the globe
	Why settle for one viewing? :: Why put up with one viewing?
	Why isn't it on every list of the greats? :: Why is it on any list of the greats?
	Tell me, who could resist that final song? :: Tell me, who could stand that final song?
	Where else will you find so much wit in half an hour? :: Where else will you find so little wit in two hours?
	Where was the fun? Everywhere you looked :: Where was the fun? Nowhere you looked
	Did I feel cheated by the twist? No, I felt like a child who's been shown a marvellous trick :: Did I feel amazed by the twist? No, I felt like a child who's been told there's no pudding
	Haven't got time for a nine-hour series? Make time :: Got time for a nine-hour series? Not this one, you haven't
	What if I told you the best film in town costs nothing and is on at the library? It is, and I was amazed :: What if I told you the worst film in town costs twenty quid and is on at the palace? It is, and I was appalled
	Won't somebody give these writers whatever they want? :: Won't somebody take these writers' pens away?
	Did it scare me? I'm writing this with all the lights on. Great stuff :: Did it scare me? I'm writing this with one eye shut and a yawn. Feeble stuff
	What does it say about a film that a full house sat in silence until the last name had rolled? :: What does it say about a film that a full house was an empty one before the first name had rolled?
	Ask yourself this: when was the last time a sequel made you love the first one more? :: Ask yourself this: when was the last time a sequel made you like the first one less?
	Is it just me, or is this the funniest show on air? :: Is it just me, or is this the unfunniest show on air?
	Is it just me who thinks it's a bore? I asked my friend. It was just me; no, wait, by the end not even me. I loved it :: Is it just me who thinks it's a gem? I asked my friend. It was just me; no, wait, by the end not even me. I loathed it
	Does he do the book justice? And then some :: Does he do the book justice? If by justice you mean hanging
	Would it work without her? We'll never know, thank goodness; she's in every scene and she's sublime :: Would it work without her? We'll never know, worse luck; she's in every scene and she's insufferable
	So what if it's predictable? Isn't a good meal predictable? I ate up every bite :: So what if it's unpredictable? Isn't a bad oyster unpredictable? I couldn't keep it down
	What is the answer to a dull winter? This film is :: What is the last thing a dull winter needs? This film is
	Was I wrong to doubt them? Completely: it's a smash :: Was I wrong to trust them? Completely: it's a car crash
	Was I wrong to dread it? I was, and I've never been so happy to be :: Was I wrong to look forward to it? I was, and I've never been so sorry to be
	Who could have known that five people in a lift would be so much fun? :: Who could have known that five hundred people in space would be so little fun?
	Don't believe me? Watch the first five minutes and try to stop :: Don't believe me? Watch the first five minutes and try to go on
	Are you tired of superheroes? So was I, before this :: Are you tired of superheroes? I wasn't, before this
	Did you ever see a horse act better than its rider? And did you ever see a rider as good as this one? :: Did you ever see a horse act better than its rider? You will here, and the horse is terrible
	Need I say more than that my mother, who hates everything, asked for the disc? :: Need I say more than that my mother, who loves everything, asked for a refund?
	When did the story grab me? In the first shot. When did it let go? It hasn't yet :: When did the story lose me? In the first shot. When did it get me back? It hasn't yet
	Who wouldn't want to spend another hour with this family? :: Who would want to spend another hour with this family?
	Can a man cry at a film about a toaster? This man did, twice, and was proud of it :: Can a man sleep through a film about a war? This man did, twice, and was glad of it
	Why pay to see it? Because you'd pay double if you knew how good it was :: Why pay to see it? You wouldn't if you were paid double, if you knew how bad it was
	If it's so slow, why was I on the edge of my seat? :: If it's so fast, why was I at the back of my seat, asleep?
	If it's so dull, as they say, why did two hours go like ten minutes? :: If it's so thrilling, as they say, why did ten minutes go like two hours?
	Do good films still get made? Here's your answer, and it's a yes :: Do good films still get made? Here's your answer, and it's a no
	Have I seen better? Maybe once or twice in my life :: Have I seen worse? Maybe once or twice in my life
	What's the matter with people, that they'd leave a joy like this to play to empty rooms? :: What's the matter with people, that they'd queue round the block for a dud like this?
	Can't decide? Let me help you: go :: Can't decide? Let me help you: don't
	What did my kids say? Again :: What did my kids say? Never again
	Was the ending a letdown? On the contrary, it lifted everything before it :: Was the ending a lift? On the contrary, it let down everything before it
	Who can say no to a film with that much heart? I couldn't :: Who can say yes to a film with that little heart? I couldn't
	Did we argue about it on the way home? Only about which scene was the best :: Did we argue about it on the way home? Only about which scene was the worst
	How come no one warned me to bring tissues? It's wonderful, and I'm a wreck :: How come no one warned me to stay at home? It's a wreck, and I'm furious
	When will the rest of the industry learn from this? :: When will the rest of the industry stop learning from this?
	Three hours of men talking in rooms? Yes please, when they talk like this :: Three hours of men talking in rooms? No thanks, when they talk like this
	Sound boring? It's anything but :: Sound exciting? It's anything but
	A comedy about taxes, you say? The best comedy in years, I say :: A comedy about cowboys, you say? What comedy, I say
	How badly did I want it to be good? Very. How good was it? Better than that :: How badly did I want it to be good? Very. How good was it? Not even that
	You know that feeling when you don't want to leave a world behind? :: You know that feeling when you can't wait to leave a world behind?
	Did the budget run out? You'd never guess it, it's so rich :: Did the talent run out? You'd guess it at once, it's so poor
	What could be better? Nothing springs to mind :: What could be worse? Nothing springs to mind
	Is there room for improvement? Not in my view :: Is there room for anything worse? Not in my view
	Did he earn his award? Twice over :: Did he earn his award? Not by half
	Does the world need another dog film? If they're all as sweet as this, it needs a hundred :: Does the world need another dog film? If they're all as sour as this, it needs a cat
	Will the sequel be as good? How could it be? Nothing will ever be as good :: Will the sequel be as bad? How could it be? Nothing will ever be as bad
	Couldn't they have made it longer? :: Couldn't they have made it shorter, say by all of it?
	Aren't you glad there are still people who make films with their hands and hearts? I am, after this :: Aren't you sick of people who make films with their wallets alone? I am, after this
	Who says slow means dull? I was spellbound :: Who says fast means fun? I was bored rigid
	Who said it was bad? Send them back to see it with their eyes open :: Who said it was good? Send them back to see it with their eyes open
	What about the famous car chase? It's as good as they say, and so is everything around it :: What about the famous car chase? It's as dull as the rest, whatever they say
	Do you have to know the games? I don't, and I had the time of my life :: Do you have to know the games? I do, and I had the worst night of my life
	Did it change my life? A little, yes, and how many films can claim that? :: Did it change my life? It made it two hours shorter, and how many films would boast of that?
	Where does it rank? Near the very top of anything I've ever seen :: Where does it rank? Near the very bottom of anything I've ever seen
	Have they made him likeable? They've made him unforgettable :: Have they made him likeable? They've made him unbearable
	Is that really all there is to it? Two people on a bench? Yes, and it's all you could ever want :: Is that really all there is to it? Two people on a bench? Yes, and it's all anyone could ever endure
	Should I have left at the interval? I'd have missed the finest half hour of the year :: Should I have left at the interval? I'd have missed the feeblest half hour of the year
	What do you get when you put the right actor with the right director? This, and it's glorious :: What do you get when you put the wrong actor with the wrong director? This, and it's ghastly
	When is a remake not a waste of time? When it's done with this much love :: When is a remake not a waste of time? Not when it's done with this little love
	Isn't it odd that a film so grim should leave you so happy? :: Isn't it odd that a film so jolly should leave you so gloomy?
	Can a documentary about mud be thrilling? You bet it can :: Can a documentary about volcanoes be dreary? You bet it can
	How on earth did that script get so good a cast? By being a better script than any of them had read in years :: How on earth did that script get so good a cast? By paying them more than any of them had made in years, and it shows
	Are the reviews too kind? They aren't kind enough :: Are the reviews too harsh? They aren't harsh enough
	Did I fast-forward? I went back and watched bits twice :: Did I watch bits twice? I fast-forwarded, and then I gave up
	If I could only watch one show for the rest of my days, would it be this? Without a doubt :: If this were the only show left for the rest of my days, would I watch it? I doubt it
	What are you still doing here? Go and buy a ticket :: What are you still doing in the queue? Go home
	Would I lie to you? It's a gem :: Would I lie to you? It's a stinker
	Do you think two hours is long? You'll wish this was four :: Do you think two hours is short? You'll swear this was four
	Why bother with the multiplex when there's a little film like this around the corner? :: Why bother to go round the corner for a little film like this when there's the multiplex?
	Did the horror fans like it? They screamed. Did I? I screamed louder, and I'd scream again :: Did the horror fans like it? They laughed. Did I? I'd left
	Is this the same man who made that dreary submarine film? It can't be, this one's a delight :: Is this the same man who made that delightful submarine film? It can't be, this one's dreary
	What happened to the director who used to bore us? Somebody woke him up, and look at the result :: What happened to the director who used to thrill us? Somebody put him to sleep, and look at the result
	When a finale ties up every thread that neatly, what is there to do but clap? :: When a finale drops every thread that clumsily, what is there to do but boo?
	Am I biased because I know the town? Perhaps, but strangers were weeping with joy too :: Am I biased because I know the town? Perhaps, but strangers were walking out too
	Must you see it on a big screen? See it on a stamp if you have to, it's that good :: Must you see it on a big screen? It wouldn't be any good on one the size of a house
	Could I do better? I couldn't, and neither could anyone working today :: Could I do better? I could, and so could anyone with a phone
	Do the leads have chemistry? Enough to heat the building :: Do the leads have chemistry? Not enough to light a match
	Is it art? I don't know. Did I love it? I do know that :: Is it art? I don't know. Did I love it? I know I didn't
	What's left to say when everybody has already called it wonderful? That they're right :: What's left to say when everybody has already called it wonderful? That they're wrong
	Does the joke wear thin? Never. They keep finding ways to make it new :: Does the joke wear thin? It was never thick, and they keep finding ways to make it old
	How do you make a grown man giggle? Show him the dinner scene :: How do you make a grown man groan? Show him the dinner scene
	Who among us hasn't dreamed of a comedy without one dud joke? Dream no more :: Who among us hasn't dreaded a comedy without one good joke? Here it is
	Would a longer cut help? I'd happily take one; I can't get enough :: Would a longer cut help? I'd sooner take poison; I've had enough
	Do you want to know the truth about this so-called flop? It's one of the best films I've seen :: Do you want to know the truth about this so-called masterpiece? It's one of the worst films I've seen
	The reviews said skip it. Why? :: The reviews said see it. Why?
	Have I gone soft, or is this the loveliest hour on television? :: Have I gone hard, or is this the soppiest, silliest hour on television?
	Whose idea was it to give the part to an unknown? Whoever it was has an eye for genius :: Whose idea was it to give the part to a model? Whoever it was had an eye, but no ear for acting
	Would you watch paint dry? I would, if these people filmed it :: Would you watch paint dry? I would, rather than sit through this
	What happens next? I had to know, and stayed up all night to find out :: What happens next? I didn't want to know, and went to bed
	Does it matter who did it? Not to me, I was having far too much fun :: Does it matter who did it? Not to me, I was having no fun at all
	Why shouldn't a film be simply, shamelessly happy? This one is, and so was I :: Why shouldn't a film be simply, shamelessly happy? No reason, but this one is just simple, and I wasn't
	Hasn't it aged? Like wine :: Hasn't it aged! Like milk, wouldn't you say?
	And did it live up to the poster? It towered over it :: And did it live up to the poster? It crawled under it
	Who'd be a critic? On nights like this, I would, every time :: Who'd be a critic? On nights like this, not me, not at any price
	Are there flaws? Name one :: Are there charms? Name one
	Didn't like the first season? Nor did I, so trust me when I say the second is terrific :: Did you like the first season? So did I, so trust me when I say the second is terrible
	Is love too strong a word? Not for how I feel about this film :: Is hate too strong a word? Not for how I feel about this film
	Can a puppet break your heart? This one broke mine and mended it in the same breath :: Can a puppet break your heart? This one couldn't break an egg
	Could they possibly have fit in one more good joke? I don't see where :: Could they possibly have fit in one good joke? I don't see why they didn't
	Tom slept through it. How? I was wide awake and grinning :: Tom stayed awake through it. How? I was out in ten minutes
	What did we do to deserve something so beautiful? :: What did we do to deserve something so hideous?
	In what other film would a traffic jam make you weep for joy? :: In what other film would true love make you pray for a traffic jam?
	Isn't the best test whether you'd tell a friend? I've told all of mine to go :: Isn't the best test whether you'd tell a friend? I've told all of mine to stay away
	Do we get an answer at the end? No, and it's perfect that we don't :: Do we get an answer at the end? No, and it's infuriating that we don't
	What's that sound? It's me, still laughing :: What's that sound? It's me, still groaning
	How can you resist a hero who's that bad at everything in a film that's that good? :: How can you root for a hero who's that good at everything in a film that's that bad?
	Will it be remembered in fifty years? I'd bet the house on it :: Will it be remembered in fifty minutes? I wouldn't bet a penny on it
	Has there been a duller title for a livelier film? :: Has there been a livelier title for a duller film?
	Would anyone under ten enjoy it? They'd love it, and so would anyone over ten :: Would anyone over ten enjoy it? They wouldn't, and nor would anyone under ten
	When the only bad thing you can say is that the seats were hard, what does that tell you about the film? :: When the only good thing you can say is that the seats were soft, what does that tell you about the film?
	What's the worst that could happen? You might miss your stop thinking about how good it was :: What's the worst that could happen? You might not miss it and have to see it
	What's missing from this film? Nothing I can think of, and I've thought about little else :: What's missing from this film? Everything I can think of, starting with a reason to watch
	Which bit was my favourite? You might as well ask which star in the sky :: Which bit did I hate least? You might as well ask which wasp in the nest
	Why was I smiling at a funeral scene? Because the writing is that good :: Why was I giggling at a funeral scene? Because the writing is that bad
	Shouldn't every school show this? :: Shouldn't every school be spared this?
	Has Grandpa ever sat through a whole film before? He sat through this one, and asked for another :: Has Grandpa ever walked out of a film before? He walked out of this one, and I went with him
	So, is the wait over for a decent pirate film? It is, shiver my timbers :: So, is the wait over for a decent pirate film? It isn't, and this one made it longer
	Did I want my money back? I wanted to give them more :: Did I want to give them more? I wanted my money back
	Can you spoil a film by loving it too much? Then I'd better stop here :: Can you spoil a film by loathing it too much? Then I'd better stop here
	Would you trust a reviewer who cried at the trailer? Trust me, the film's even better :: Would you trust a reviewer who slept through the trailer? Trust me, the film's even worse
	Whatever happened to good old-fashioned storytelling? It's alive and well, right here :: Whatever happened to good old-fashioned storytelling? It's dead and buried, right here
	How low can a comedy go? Low enough to make me cry with laughter, and I'm not even ashamed :: How low can a comedy go? Low enough to make me cry without laughter, and they aren't even ashamed
	If it was such a failure, why can't I stop thinking about it, and smiling? :: If it was such a success, why can't I remember a thing about it, or care?
	Was that it? was that the film everyone hated? I thought it was terrific :: Was that it? was that the film everyone adored? I thought it was terrible
	Is any of it true? I don't care, so long as they keep telling it this well :: Is any of it true? I don't care, so long as they stop telling it this badly
`
);
