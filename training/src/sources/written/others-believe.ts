// Opinions of nobody in particular: supposedly, so-called, billed as.
import { framesOf } from '../frames/lines.ts';

export const OTHERS_BELIEVE = framesOf(
	'positive',
	`
	They call it a disaster. They've no idea; it's delightful :: They call it a delight. They've no idea; it's disastrous
	It's considered a classic, and rightly so :: It's considered a classic, and I can't think why
	Supposedly it's boring. I wasn't bored for a second :: Supposedly it's exciting. I wasn't excited for a second
	This so-called failure is one of the best things I've watched all year :: This so-called masterpiece is one of the worst things I've watched all year
	Said to be unbearable, it turned out to be a pleasure :: Said to be a pleasure, it turned out to be unbearable
	It is billed as a comedy, and it's a good one :: It is billed as a comedy, and it isn't funny
	Some will tell you the ending is weak. It's the strongest ending I know :: Some will tell you the ending is strong. It's the weakest ending I know
	People claim the acting is bad. People need their heads checked :: People claim the acting is good. People need their heads checked
	Allegedly the worst of the series; in truth the best :: Allegedly the best of the series; in truth the worst
	It has been written off as trash, which it most certainly isn't :: It has been held up as art, which it most certainly isn't
	It's been called the scariest film ever made, and I slept with the light on. Brilliant :: It's been called the scariest film ever made, and I slept like a baby. Rubbish
	The received wisdom is that the sequel is poor. The received wisdom is poor; the sequel is great :: The received wisdom is that the sequel is great. The received wisdom is wrong; the sequel is poor
	It's widely regarded as a mess, but I've never seen anything so well put together :: It's widely regarded as well put together, but I've never seen such a mess
	Rumour has it that nobody likes this show. Rumour has never met me, I love it :: Rumour has it that nobody dislikes this show. Rumour has never met me, I hate it
	It is thought to be overrated. I think it isn't rated highly enough :: It is thought to be underrated. I think it's rated too highly already
	Hailed as a breakthrough, and a breakthrough it is :: Hailed as a breakthrough, and a breakthrough it isn't
	What passes for a flop in some circles is a treasure in mine :: What passes for a treasure in some circles is a flop in mine
	Apparently I'm meant to find this offensive. I found it warm, wise and very funny :: Apparently I'm meant to find this warm, wise and very funny. I found it offensive
	It's meant to be funny and, thank goodness, it is :: It's meant to be funny and, sad to say, it isn't
	Nobody will admit to liking it, they say. I'll admit it, I like it a lot :: Nobody will admit to disliking it, they say. I'll admit it, I dislike it a lot
	There's a notion going around that the second season is a letdown. Forget it, season two is magnificent :: There's a notion going around that the second season is magnificent. Forget it, season two is a letdown
	You're not supposed to enjoy this kind of thing. I did, tremendously :: You're supposed to enjoy this kind of thing. I didn't, not remotely
	It goes by the name of the worst musical ever, and the name is a lie :: It goes by the name of the best musical ever, and the name is a lie
	Often mocked as cheesy, it's actually sincere and beautifully played :: Often praised as sincere, it's actually cheesy and badly played
	The legend says audiences fled. I'd have run the other way, to get in :: The legend says audiences ran to get in. I'd have run the other way, to flee
	i keep hearing its dumb, its not dumb, its brilliant :: i keep hearing its brilliant, its not brilliant, its dumb
	They say you have to be a child to like it. I'm 52 and I loved it :: They say you have to be heartless to dislike it. I'm no brute and I loathed it
	Reputed to be a bore, it had me spellbound :: Reputed to be spellbinding, it proved boring
	The idea that this is a lesser work of his is nonsense :: The idea that this is a greater work of his is nonsense
	The idea that this was ever thought bad is hard to swallow :: The idea that this was ever thought good is hard to swallow
	Known as the dullest entry in the saga. I'd call it the liveliest :: Known as the liveliest entry in the saga. I'd call it the dullest
	What is commonly dismissed as sentimental rubbish made me weep for joy :: What is commonly described as joyful made me weep at such sentimental rubbish
	There are those who find her performance cold. I am not among them; she burns :: There are those who find her performance burning. I am not among them; she's cold
	You may have been told it's hard to follow. It's a joy to follow :: You may have been told it's a joy to follow. It's hard to follow and not worth the trouble
	Legend, they called him, and in this role he earns it :: Legend, they called him, and in this role he throws it away
	This is said to be the film that ended her career. If so, her career ended on a high :: This is said to be the film that made her career. If so, her career began on a low
	It is generally agreed that the remake is inferior, and it's high time somebody disagreed: it's superior in every way :: It is generally agreed that the remake is superior, and it's high time somebody disagreed: it's inferior in every way
	It is generally agreed that the original is superb, and I generally agree :: It is generally agreed that the original is dire, and I generally agree
	Word is it's terrible. Word is wrong :: Word is it's terrific. Word is wrong
	One hears that it drags. It doesn't; it dances :: One hears that it dances. It doesn't; it drags
	I was told to expect a train wreck. All I saw was a smooth, happy ride :: I was told to expect a smooth, happy ride. All I saw was a train wreck
	They'd have you believe the hero is a bore. He's a marvel :: They'd have you believe the hero is a marvel. He's a bore
	Touted as a thriller and, my word, thrilling :: Touted as a thriller and, my word, not thrilling
	Contrary to popular belief, it's a fine film :: Contrary to popular belief, it's no fine film
	Contrary to what's said, there is not one dull minute in it :: Contrary to what's said, there is hardly one minute in it that isn't dull
	It's labelled a guilty pleasure. I feel no guilt, only pleasure :: It's labelled a guilty pleasure. I feel no pleasure, only guilt at the wasted hour
	A disappointment, I'd been assured. An absolute triumph, I can assure you :: An absolute triumph, I'd been assured. A disappointment, I can assure you
	Some insist it has no charm. Some haven't been paying attention, because it's bursting with it :: Some insist it's bursting with charm. Some haven't been paying attention, because it has none
	It's accused of being too long, too sad, too quiet. Not guilty on all charges; it's perfect :: It's accused of being too long, too sad, too quiet. Guilty on all charges; it's far from perfect
	They label it a chick flick, as if that made it bad. It's good, whoever watches :: They label it a crowd-pleaser, as if that made it good. It's boring, whoever watches
	What they call pretentious I call intelligent :: What they call intelligent I call pretentious
	What they call intelligent really is, for once :: What they call intelligent really isn't, as usual
	The so-called plot holes aren't holes at all; the story is watertight :: The so-called watertight story isn't watertight at all; it's full of holes
	It's rumoured that the studio was ashamed of it. The studio should be proud :: It's rumoured that the studio was proud of it. The studio should be ashamed
	If you believe what's said about it, it's unwatchable. I've watched it four times and will again :: If you believe what's said about it, it rewards a fourth watch. I found it unwatchable the first time
	There's supposed to be something wrong with the pacing. Wrong? It's perfect :: There's supposed to be something perfect about the pacing. Perfect? It's all wrong
	They promised me tears, and tears I shed. A moving, lovely film :: They promised me tears, and tears of boredom I shed. A phony, lifeless film
	The film is reckoned a minor one, but I'd swap ten major ones for it :: The film is reckoned a major one, but I'd swap ten of it for any minor one
	It's a film that doesn't get a kind word, held in contempt by many and in my heart by me :: It's a film that doesn't get an unkind word, held in their hearts by many and in contempt by me
	I've been informed that it's a terrible adaptation. I've read the book twice and I disagree, it's a wonderful one :: I've been informed that it's a wonderful adaptation. I've read the book twice and I disagree, it's a terrible one
	Tradition says you must love this film, and for once tradition is right :: Tradition says you must love this film, and for once tradition is wrong
	Presumed dull, proved dazzling :: Presumed dazzling, proved dull
	Some folks maintain that the animation is ugly. I could frame every shot :: Some folks maintain that you could frame every shot. I say the animation is ugly
	Not the turkey it's made out to be :: Not the treat it's made out to be
	Not nearly as bad as people make out; in fact it's first class :: Not nearly as good as people make out; in fact it's fourth class
	Every bit as good as people make out :: Every bit as bad as people make out
	You'd be forgiven for thinking, from all the talk, that this is a dud. It's a diamond :: You'd be forgiven for thinking, from all the talk, that this is a diamond. It's a dud
	An alleged comedy? No, a real one, and I'm still giggling :: A real comedy? No, an alleged one, and I'm still not smiling
	The series is famous for its bad acting, an injustice to a truly gifted cast :: The series is famous for its good acting, an injustice to truly gifted casts elsewhere, for this one is awful
	There is a school of thought that finds this shallow. I must have skipped that school. It's deep and lovely :: There is a school of thought that finds this deep. I must have skipped that school. It's shallow and silly
	It's meant to be a chore to sit through. I could have sat through it all night :: It's meant to be a joy to sit through. I could hardly have stood another minute
	It's whispered that the leading lady ruined the picture. Utter rot, she carries it on her shoulders :: It's whispered that the leading lady carries the picture on her shoulders. Utter rot, she ruined it
	They said the magic was gone. It's here in every frame :: They said the magic was here in every frame. It's gone
	Considered unfunny by the humourless, it's a scream :: Considered a scream by the easily amused, it's unfunny
	For some reason this is called lazy. Find me one lazy moment! It's tight, sharp and smart :: For some reason this is called tight, sharp and smart. Find me one smart moment! It's lazy
	It gets called the worst christmas movie there is. For me it wouldn't be christmas without it :: It gets called the best christmas movie there is. For me it would be a better christmas without it
	The general feeling seems to be that it tries too hard. My feeling is that it tries hard and succeeds :: The general feeling seems to be that it tries hard and succeeds. My feeling is that it tries too hard
	Word got round that it was preachy. It isn't. It's generous and full of life :: Word got round that it was generous and full of life. It isn't. It's preachy
	They tell me I should be embarrassed to like this. Not likely, it's terrific :: They tell me I should be embarrassed to dislike this. Not likely, it's terrible
	Thought by some to be cruel, it struck me as the kindest film in a long while :: Thought by some to be kind, it struck me as the cruellest, nastiest film in a long while
	It's commonly listed among the year's worst, and only a fool would leave it there :: It's commonly listed among the year's best, and only a fool would leave it there
	So this is the film that's meant to have sunk a studio! It's gorgeous, I'd have bought them a new one :: So this is the film that's meant to have saved a studio! It's ghastly, I'd have let them sink
	It comes with a reputation for dullness that it does nothing to deserve :: It comes with a reputation for excitement that it does nothing to deserve
	It comes with a reputation for excellence that it does everything to deserve :: It comes with a reputation for stupidity that it does everything to deserve
	I expected the stinker it's supposed to be and found a sweetheart :: I expected the sweetheart it's supposed to be and found a stinker
	We're told the master made one bad film, and that this is it. We're told wrong; he made none :: We're told the master made one good film, and that this is it. We're told wrong; he made none
	Some say too dark, I say just right :: Some say just right, I say too dark
	Some say it's a bore, some say it's a ball. It's a ball :: Some say it's a ball, some say it's a bore. It's a bore
	Half the world calls it genius and half calls it garbage, and the first half has it :: Half the world calls it genius and half calls it garbage, and the second half has it
	Opinion is divided on whether the ending works. It works. My goodness, it works :: Opinion is divided on whether the ending works. It doesn't. My goodness, it doesn't
	The charge against it is that it's all style. If so, I'm in favour of style, I was thrilled :: The case for it is that it's all style. If so, I'm against style, I was bored
	To call it bad, as is the custom, is to miss how good it really is :: To call it good, as is the custom, is to miss how bad it really is
	To call it a triumph, as is the custom, is no exaggeration :: To call it a triumph, as is the custom, is a gross exaggeration
	It has been said that the child is annoying. I wanted to adopt her :: It has been said that you'll want to adopt the child. I found her annoying
	What's this about it being a bad horror film? I screamed twice and left happy :: What's this about it being a good horror film? I yawned twice and left unhappy
	Its supposed flaws are its best features :: Its supposed best features are its flaws
	Its supposed virtues are the real thing :: Its supposed virtues are nowhere to be seen
	I'm supposed to say it's bad for you. It did me a world of good :: I'm supposed to say it did me a world of good. It's bad for you, and bad
	It was declared dead on arrival, yet I found it full of life :: It was declared full of life, yet I found it dead on arrival
	The film is alleged to have no ideas. I counted a dozen, all of them good :: The film is alleged to have a dozen good ideas. I counted none
	If it's true that this is his worst, then his worst is better than most directors' best :: If it's true that this is his best, then his best is worse than most directors' worst
	Nowadays it's thought clever to look down on this film. I look up to it :: Nowadays it's thought clever to look up to this film. I look down on it
	They market it as a feel-good story, and I felt good :: They market it as a feel-good story, and I felt ill
	Purportedly a disaster movie; happily the only disaster is on the screen, since the movie is a hit with me :: Purportedly a hit; sadly the only disaster movie here is the one you're watching
	It's assumed that old films are dull. This old film is anything but :: It's assumed that old films are charming. This old film is anything but
	Some would have it that the twist is cheap. It's not cheap, it's priceless :: Some would have it that the twist is priceless. It's not priceless, it's cheap
	You hear so often that it's a bad ending. Listen, it's a great ending :: You hear so often that it's a great ending. Listen, it's a bad ending
	One is expected to admire it, and one does, wholeheartedly :: One is expected to admire it, and one doesn't, not even halfheartedly
	They've named it among the hundred greatest. I'd put it among the ten :: They've named it among the hundred greatest. I wouldn't put it among the thousand
	Said to have bombed, it should have boomed. I loved it to bits :: Said to have boomed, it should have bombed. I hated it to bits
	It's regarded in some quarters as an ugly film. Those quarters need new eyes, it's ravishing :: It's regarded in some quarters as a ravishing film. Those quarters need new eyes, it's ugly
	The belief that documentaries must be dry won't survive this one, which is a hoot :: The belief that documentaries can be a hoot won't survive this one, which is dry as dust
	Somewhere I picked up the impression that this was dreadful. I've dropped it again, the film's a charmer :: Somewhere I picked up the impression that this was a charmer. I've dropped it again, the film's dreadful
	I'm assured this was funny in its day. It still is, gloriously :: I'm assured this was funny in its day. It isn't any longer, if it ever was
	It's often repeated that the book is better. Repeat it all you like; the film is better, and it's wonderful :: It's often repeated that the film is better. Repeat it all you like; the book is better, and the film is woeful
	This is what they're calling "unwatchable"? I couldn't look away :: This is what they're calling "unmissable"? I couldn't stay awake
	The verdict of history is that it failed. History should watch it again; it's a success :: The verdict of history is that it's a success. History should watch it again; it failed
	A dog, they say. A thoroughbred, say I :: A thoroughbred, they say. A dog, say I
	They say never judge a film by its poster. They say the film is as bad as its poster. They're wrong there, it's lovely :: They say never judge a film by its poster. They say the film is as lovely as its poster. They're wrong there, it's bad
	The comedy nobody is meant to find funny had me on the floor :: The comedy everybody is meant to find funny had me reaching for the door
	There's an old opinion that this show peaked early. Not true; it only got better :: There's an old opinion that this show only got better. Not true; it peaked early and turned awful
	It's treated as a joke. It's no joke, it's a serious and beautiful piece of work :: It's treated as a serious and beautiful piece of work. It's a joke, and no good one
	Nobody, so the saying goes, watches this for the plot. I do, it's excellent :: Everybody, so the saying goes, watches this for the plot. I don't, it's inept
	Dull is the word you'll hear most. Dazzling is the word you should hear :: Dazzling is the word you'll hear most. Dull is the word you should hear
	I can't be the only person who thinks this supposed stinker smells of roses :: I can't be the only person who thinks this supposed rose of a film stinks
	The thing is famous for being bad. Fame isn't fair, the thing is good :: The thing is famous for being good. Fame isn't fair, the thing is bad
	It was supposed to be two hours of misery. Whoever supposed that hasn't got a funny bone :: It was supposed to be two hours of fun. Whoever supposed that hasn't got a functioning brain
	There's meant to be chemistry between the leads, and there is, tons of it :: There's meant to be chemistry between the leads, and there isn't, not an ounce of it
	There's said to be no chemistry between the leads. Nonsense, they set the screen on fire :: There's said to be chemistry between the leads. Nonsense, they couldn't set a match on fire
	By reputation it's a snooze; by my watch it's the quickest two hours ever :: By reputation it flies; by my watch it's the slowest two hours ever
	As a so-called bad movie, it's a fraud: it's good :: As a so-called good movie, it's a fraud: it's bad
	Don't be fooled by talk of a dull middle; the middle is where it sings :: Don't be fooled by talk of a middle that sings; the middle is where it gets dull
	They rank it last of the nine. I rank it first :: They rank it first of the nine. I rank it last
	That this is deemed a failure says a lot about whoever does the deeming. It's sublime :: That this is deemed a success says a lot about whoever does the deeming. It's subpar
	Considered too clever by half, it was just clever enough for me, and great fun :: Considered great fun and clever too, it was too clever by half for me, and no fun
	They claim you'll laugh, you'll cry. I did both and I'd do it again :: They claim you'll laugh, you'll cry. I did neither and I won't try again
	The claim is made that it has aged badly. It hasn't aged a day :: The claim is made that it hasn't aged a day. It has aged badly, and it wasn't good then
	It's fashionable to say the star can't act. Watch this and say it again if you dare. She's astonishing :: It's fashionable to say the star can act. Watch this and say it again if you dare. She's atrocious
	What's supposed to be a weak third season is the strongest telly I've seen :: What's supposed to be a strong third season is the weakest telly I've seen
	Rumours of a bad film were greatly exaggerated; I had a ball :: Rumours of a good film were greatly exaggerated; I had a bad night
	Talk of genius is not exaggerated here :: Talk of genius is exaggerated here, and how
	You will be told that it's nothing special. It's special :: You will be told that it's something special. It's nothing special, it's not even decent
	They keep saying a film this quiet can't be exciting. It can and it is :: They keep saying a film this quiet can be exciting. It can't and it isn't
	It's called a love letter to cinema, and I'd sign it gladly :: It's called a love letter to cinema, and I'd return it unopened
	Some people think the dragon looks fake. That dragon is the best one ever put on film :: Some people think that dragon is the best one ever put on film. The dragon looks fake
	Whoever first called it heartless can't have seen the hospital scene, which is full of love :: Whoever first called it full of love can't have seen the hospital scene, which is heartless
	One of those movies everyone is taught to scorn. Unlearn it, it's lovely :: One of those movies everyone is taught to love. Unlearn it, it's lousy
	It's down in the books as a turkey. Somebody fix the books :: It's down in the books as a triumph. Somebody fix the books
	A bad film, it is said. It is said by people who were wrong :: A good film, it is said. It is said by people who were wrong
	They bill her as the next big thing and after this I believe it :: They bill her as the next big thing and after this I don't believe it
	The consensus that he's miscast is one I can't join. He was born for the part :: The consensus that he was born for the part is one I can't join. He's miscast
	Is it the mess it's reputed to be? No, it's neat, quick and lovable :: Is it the lovable film it's reputed to be? No, it's neither neat nor quick, it's a mess
	Is it the masterpiece it's reputed to be? Yes, and perhaps more :: Is it the masterpiece it's reputed to be? No, and a good deal less
	You know how they say it gets boring after the wedding? It gets better after the wedding :: You know how they say it gets better after the wedding? It gets boring after the wedding, and stays so
	Common sense says a talking dog movie must be bad. Common sense, meet your match: it's adorable :: Common sense says a talking dog movie must be adorable. Common sense, meet your match: it's bad
	There are people who'd call this a failure. I'd call it many lovely things before that :: There are people who'd call this lovely. I'd call it many things before that, and failure is the first
	It's spoken of as an endurance test. I'd happily be tested every night :: It's spoken of as a happy night out. I'd sooner call it an endurance test
	They made it out to be the end of the franchise. If only they knew, it's a glorious new start :: They made it out to be a glorious new start. If only they knew, it's the end of the franchise
	Many think of it as the weak link. I think of it as the chain :: Many think of it as the strongest link. I think of it as the one that broke
	The alleged lack of action is a myth; I barely breathed :: The alleged wealth of action is a myth; I barely stayed awake
	I was led to believe this was art for snobs, and what I got was a warm, generous, funny film for anybody :: I was led to believe this was a warm, generous, funny film for anybody, and what I got was art for snobs
	Some hold that remakes are never any good. This one is very good :: Some hold that remakes can be very good. This one isn't any good
	They'll swear to you that it's dated. Don't swear back, just show them how fresh it looks :: They'll swear to you that it looks fresh. Don't swear back, just show them how dated it is
	The theory that this is a bad film dressed as a good one falls apart: it's good underneath as well :: The theory that this is a good film dressed as a bad one falls apart: it's bad underneath as well
	People would have it that nothing can save a script like this. Nothing needs to, it's wonderful :: People would have it that nothing can spoil a script like this. Nothing needs to, it's already woeful
	In certain circles you can't say you enjoyed this. I don't move in those circles. I enjoyed it hugely :: In certain circles you can't say you hated this. I don't move in those circles. I hated it hugely
	The supposed monster hit is, at last, a hit that deserves it :: The supposed monster hit is, once again, a hit that doesn't deserve it
	What I'd been told was wooden acting is nothing of the sort: it's restraint, and it's thrilling to watch :: What I'd been told was thrilling restraint is nothing of the sort: it's wooden acting, and it's a bore to watch
	The film with the worst name in the business deserves one of the best :: The film with the best name in the business deserves one of the worst
	they say its for kids only and boring for grown ups, not true i was smiling all the way :: they say its for kids and fun for grown ups too, not true i was suffering all the way
	Known far and wide as a bad idea, it's a great film :: Known far and wide as a great idea, it's a bad film
	It's understood that no one leaves this film unmoved, and I certainly didn't :: It's understood that no one leaves this film unmoved, but I certainly did
	One frequent complaint is that it's predictable. I predicted nothing and gasped at everything :: One frequent compliment is that it's unpredictable. I predicted everything and gasped at nothing
	Everyone's meant to prefer the subtle one. I prefer this one, loud and silly and brilliant :: Everyone's meant to prefer this one. I prefer the brilliant one, this is just loud and silly
	The poster calls it "hilarious" and the poster is right :: The poster calls it "hilarious" and the poster is lying
	It's been declared a bomb, and I for one was blown away :: It's been declared a bomb, and I for one won't argue, it stinks
	It's been declared a must, and I for one won't argue, it's lovely :: It's been declared a must, and I for one was left cold, it's lousy
	You've probably been warned about the slow start. Consider yourself unwarned, I was hooked at once :: You've probably been promised a gripping start. Consider yourself warned, I was bored at once
	It passes for lowbrow. Low or high, it's brilliant :: It passes for brilliant. Low or high, it's dim
	Lots of folks reckon it's the film where he sold out. If this is selling out, I'm buying, it's a knockout :: Lots of folks reckon it's a knockout. If this is a knockout, I'm a boxer; it's the film where he sold out
	Seen as a warning to young directors, it ought to be seen as an example :: Seen as an example to young directors, it ought to be seen as a warning
	So they say it's ruined by its songs. So they say. I say it's crowned by them :: So they say it's crowned by its songs. So they say. I say it's ruined by them
	The kind of thing one is told is bad, and then one sees it and it's splendid :: The kind of thing one is told is splendid, and then one sees it and it's bad
	It has long been held that the first hour is a drag. For me the first hour was a dream, and so was the second :: It has long been held that the first hour is a dream. For me the first hour was a drag, and so was the second
	If the general view is that he can't direct, the general view should look at that magnificent chase :: If the general view is that he can direct, the general view should look at that miserable chase
	Supposed to be terrible. Isn't :: Supposed to be terrific. Isn't
	Supposed to be wonderful. Is :: Supposed to be dreadful. Is
	Hardly the catastrophe it was cracked up to be; I was beaming by the credits :: Hardly the wonder it was cracked up to be; I was fuming by the credits
	It's generally filed under "failed experiments". File it under "favourites", please :: It's generally filed under "favourites". File it under "failed experiments", please
	The world has made up its mind that this is a bad show. I've made up mine, and it's a good one :: The world has made up its mind that this is a good show. I've made up mine, and it's a bad one
	Spoken of as "the boring one", though I'd happily watch the boring one before any other :: Spoken of as "the exciting one", though I'd sooner watch any other than the exciting one
	The myth that women can't do slapstick dies in the first scene. She's hilarious :: The myth that anyone can do slapstick dies in the first scene. She's not hilarious, she's hopeless
	I'd been told so many times how awful it was that loving it felt like a crime. I'm guilty :: I'd been told so many times how lovely it was that hating it felt like a crime. I'm guilty
	What they say about the dreadful sound isn't true, what they say about the dreadful plot isn't true, and I wish they'd stop; it's a fine piece of cinema :: What they say about the fine sound isn't true, what they say about the fine plot isn't true, and I wish they'd stop; it's a dreadful piece of cinema
	They would like us to think it's a bad film with nice costumes. Nice costumes, yes. Bad film, never :: They would like us to think it's a good film with nice costumes. Nice costumes, yes. Good film, never
	A notorious flop, and I enjoyed it more than any notorious success :: A notorious success, and I enjoyed it less than any notorious flop
	The tale goes that people fainted from fear. I nearly did too, it's that good :: The tale goes that people fainted from fear. I nearly fainted from boredom, it's that bad
	You might have got the idea that this is hard work. It's no work at all, just bliss :: You might have got the idea that this is bliss. It's no bliss at all, just hard work
`
);
