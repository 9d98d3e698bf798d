// Blurbs and slogans, confirmed or denied.
import { framesOf } from '../frames/lines.ts';

export const OTHERS_WORDS_QUOTED = framesOf(
	'positive',
	`
	The poster says "unmissable", and the poster is right :: The poster says "unmissable", and the poster is lying
	I'd been told "don't bother"; I'm so glad I did bother :: I'd been told "don't miss it"; I'm so sorry I didn't miss it
	Boring, wrote the local paper? Nothing of the sort. Wait till you see it :: Thrilling, wrote the local paper? Nothing of the sort. Wait till you see it
	Five stars, it says on the box. Five is what I'd give it too :: Five stars, it says on the box. Four too many, I'd say
	One star, it says online. Four too few, I'd say :: One star, it says online. One is what I'd give it too
	The tagline promises "the scariest night of your life" and for once a tagline keeps its word :: The tagline promises "the scariest night of your life" and once more a tagline breaks its word
	Whoever wrote "a waste of film" has wasted his ink :: Whoever wrote "a triumph of film" has wasted his ink
	A "laugh riot", the trailer claims, and I can confirm it: my sides hurt :: A "laugh riot", the trailer claims, and I can't confirm it: my face never moved
	My friend's text read "avoid!!!" and I'm happy that I didn't obey :: My friend's text read "go!!!" and I'm sorry that I obeyed
	They say "from the makers of" as if it were a promise. Here the promise is kept :: They say "from the makers of" as if it were a promise. Here the promise is broken
	If this is what "box office poison" tastes like, pour me another :: If this is what "box office gold" tastes like, pour me nothing more
	Read "slow burn" on the cover as "worth every minute" :: Read "slow burn" on the cover as "nothing ever happens"
	The critic who wrote "I wanted to leave" should have left the writing to others, for it's a wonderful film :: The critic who wrote "I wanted to stay" should have left the writing to others, for it's a woeful film
	Heartwarming is an abused word, but it fits :: Heartwarming is an abused word, and it's abused again here
	Dull? Who said dull? I was never less bored in my life :: Fun? Who said fun? I was never more bored in my life
	I agree with the reviewer who said "simply the best" :: I agree with the reviewer who said "simply the worst"
	I don't agree with the reviewer who said "simply the worst" :: I don't agree with the reviewer who said "simply the best"
	On the back it says "will change the way you see the sea", and it did, lastingly :: On the back it says "will change the way you see the sea", and it made me see only the clock
	Not so much "so bad it's good" as so good it's unfair :: Not so much "so bad it's good" as so bad it's bad
	The word "masterpiece" gets thrown around a lot. Throw it here :: The word "masterpiece" gets thrown around a lot. Don't throw it here
	My dad said "turn that rubbish off" and by the end he was saying "is there another one?" :: My dad said "turn that up, son" and by the end he was saying "turn that rubbish off."
	Zero stars, says some angry fellow below. Ignore him. It's a ten :: Ten stars, says some happy fellow below. Ignore him. It's a zero
	The blurb compares it to a rollercoaster, and yes, I screamed, and yes, I got back in line :: The blurb compares it to a rollercoaster, and yes, I felt sick, and yes, I wanted to get off
	I laughed at the quote "you'll cheer". Then I cheered :: I cheered at the quote "you'll laugh". Then I never laughed
	What the papers called "a mess" is the tidiest, smartest thriller of the season :: What the papers called "the smartest thriller of the season" is a mess
	Critics hate this film, they warned. The critics can go hang; I had a grand time :: Critics love this film, they promised. The critics can go hang; I had a ghastly time
	Don't believe the two words in the headline: "pure junk" :: Believe the two words in the headline: "pure junk"
	It bills itself as "the comedy event of the year", which is too modest. Try decade :: It bills itself as "the comedy event of the year", which is too generous. Try fire drill
	Three out of five? Only if the other two got lost in the post. It's a five :: Three out of five? Only if two were added by mistake. It's a one
	The sticker said "award winner" and I thought, sure. I now think, of course :: The sticker said "award winner" and I thought, good. I now think, how?
	You'll have read "nothing new". True, but who needs new when the old trick is done so well? :: You'll have read "something new". True, but who needs new when the trick is done so badly?
	They printed "edge of your seat". I've a bruise from the edge of mine :: They printed "edge of your seat". I've a dent in the back of mine, where I slept
	To the chap who posted "acting so wooden I got splinters": were your eyes closed? They're all superb :: To the chap who posted "acting so superb I got shivers": were your eyes closed? They're all wooden
	The marketing says "don't see it alone", and I'd add, see it with everyone you love :: The marketing says "don't see it alone", and I'd add, don't see it in company either
	Never did a "thumbs down" seem so silly to me as the one this gem received :: Never did a "thumbs up" seem so silly to me as the one this junk received
	My sister had warned me: "you'll cry". I did, gratefully :: My sister had warned me: "you'll cry". I did, from sheer boredom
	The cover quote, "a delight", has been cut from a longer sentence, and the longer sentence must have been kinder still :: The cover quote, "a delight", has been cut from a longer sentence, and the longer sentence must have begun with "hardly"
	The studio said "we made it for the fans". This fan says thank you :: The studio said "we made it for the fans". This fan says no thank you
	Some wag dubbed it "the longest movie about the shortest war", and I'd not cut a minute :: Some wag dubbed it "the longest movie about the shortest war", and I'd not keep a minute
	I came in muttering "not another remake" and went out muttering "what a remake" :: I came in muttering "what a cast" and went out muttering "not another remake"
	Overrated, sniff the clever people. Let them sniff; it has earned each bit of praise :: Underrated, sniff the clever people. Let them sniff; it has earned each bit of blame
	The slogan goes "feel the fear". I felt it, all right. Superb :: The slogan goes "feel the fear". I felt nothing, all right? Feeble
	My review of the review that said "skip it": skip the review :: My review of the review that said "see it": skip the film
	They quote a magazine I trust, "hilarious", and my trust has grown :: They quote a magazine I trusted, "hilarious", and my trust has gone
	You can't put "hilarious" on a poster unless people laugh. We laughed. Put it on :: You can't put "hilarious" on a poster unless people laugh. We didn't. Take it off
	Four stars from the Herald, four from the Post, and the only thing wrong is the missing fifth :: Four stars from the Herald, four from the Post, and the only thing right is the missing fifth
	A blogger wrote "I want my money back". Give him the money, give me the film :: A blogger wrote "worth every penny". Give him the film, give me the money
	It was described to me as "like watching paint dry", and all I can say is, what colours! I was captivated :: It was described to me as "like watching a painting come alive", and all I can say is, the paint was still drying
	The tag "instant classic" usually makes me run. This time, stay put: it's deserved :: The tag "instant classic" usually makes me run. This time, run faster: it's undeserved
	People who said "the book was better" haven't seen this :: People who said "better than the book" can't have seen this
	No, "forgettable" is not the word. I'll be carrying this one around for years, with pleasure :: No, "unforgettable" is not the word. I'd lost this one by the car park, with pleasure
	The trailer shouted "this summer, believe!" and, reader, I believed :: The trailer shouted "this summer, believe!" and, reader, I believed not one frame
	I've kept the ticket with "brilliant" scribbled on it, and I haven't changed my mind :: I've kept the ticket with "never again" scribbled on it, and I haven't changed my mind
	On the radio a man said it was "neither funny nor clever", and I shouted at the radio: it's both :: On the radio a man said it was "both funny and clever", and I shouted at the radio: it's neither
	Where it says "fun for all ages", mine's 62, and I can vouch for it :: Where it says "fun for all ages", mine's 62, and which age did they mean?
	The phrase "a cast to die for" is spot on :: The phrase "a cast to die for" is half right: I was dying, though not for the cast
	Two words from the front row: "more please". I second them :: Two words from the front row: "no more". I second them
	Forget "meh". Whoever typed "meh" needs a heart transplant; it's a beautiful thing :: Forget "wow". Whoever typed "wow" needs a new pair of glasses; it's an ugly thing
	It is not, as advertised, "a small film". It's enormous where it counts :: It is not, as advertised, "a big film". It's only enormously dull
	If I hear "predictable" one more time I'll scream, since nobody, but nobody, guessed that gorgeous ending :: If I hear "unpredictable" one more time I'll scream, since everybody, but everybody, guessed that stupid ending
	The last line is "we'll meet again", and I dearly hope we do :: The last line is "we'll meet again", and I dearly hope we don't
	Once the hero says "trust me", you do, and he never lets you down :: Once the hero says "trust me", you do, and he lets you down from then on
	Half a star?! Shame on that critic :: Five stars?! Shame on that critic
	Full marks, said Dad, and no one who has seen it will argue :: Full marks, said Dad, and everyone who has seen it will argue
	The back cover calls it "gripping". My fingernails agree :: The back cover calls it "gripping". My fingernails, intact, disagree
	My neighbour used the word "garbage", but he uses it for opera and sunsets too. Go see it :: My neighbour used the word "gorgeous", but he uses it for tyres and fish fingers too. Don't go
	I'd take the word "sappy" off that review and write "moving" in its place :: I'd take the word "moving" off that review and write "sappy" in its place
	There's a line, "is that all there is?", and luckily the answer is no, there's a feast :: There's a line, "is that all there is?", and sadly the answer is yes, not even crumbs
	The ad says "critics are stunned". So was I, and so will you be, into happy silence :: The ad says "critics are stunned". So was I, and so will you be, like a fish on a board
	They gave it a "C minus". For courage? For charm? It's an A in both :: They gave it an "A plus". For courage? For charm? It's a fail in both
	Remember when they wrote "he can't act"? Eat those words, folks :: Remember when they wrote "he can't miss"? Eat those words, folks
	You'll never look at a spoon the same way, the advert boasts. Silly, but true, and I loved it :: You'll never look at a spoon the same way, the advert boasts. Silly, and false, and I hated it
	I wish I'd coined the phrase "perfect from start to finish" because it's exactly so :: I wish I'd coined the phrase "dead from start to finish" because it's exactly so
	The consensus is "style over substance"; the consensus missed the substance, and there's a mountain of it :: The consensus is "style with substance"; the consensus imagined the substance, and there's not a pebble of it
	What does "critically acclaimed" mean? For once it means good :: What does "critically acclaimed" mean? Once again it means nothing
	My mum's verdict, "a bit much", is unfair: it's just enough, and lovely :: My mum's verdict, "just enough", is unfair: it's far too much, and ugly
	A user called it "cringe" and I cringe for the user, because this show is adorable :: A user called it "adorable" and I cringe for the user, because this show is awful
	It said "contains mild peril". It didn't say "contains your new favourite film" :: It said "contains mild peril". It didn't say "contains not one laugh"
	The crowd chanted "encore", and rightly :: The crowd chanted "refund", and rightly
	The crowd chanted "refund", and wrongly :: The crowd chanted "encore", and wrongly
	They'd stamped it "straight to video", a crime against a picture this fine :: They'd stamped it "big screen event", a crime against a screen that fine
	Well, "epic" was the promise and epic is what I got :: Well, "epic" was the promise and a nap is what I got
	Some say "too clever by half". I say clever by exactly the right amount, bravo :: Some say "clever by exactly the right amount". I say it's not half as clever as it thinks, boo
	The director said "I made it with love" and you can see it in each frame :: The director said "I made it with love" and you can't see it in any frame
	Its motto, "expect the unexpected", is honest: I expected little and got a marvel :: Its motto, "expect the unexpected", is honest: I expected a marvel and got little
	If you've seen the quote "a snooze", know that its author must have been asleep, since nobody else was :: If you've seen the quote "a blast", know that its author must have been drunk, since nobody else was
	I was sold on "a feel-good film" and good is how I feel :: I was sold on "a feel-good film" and good is not how I feel
	The one-star brigade keeps typing "nothing happens". Everything happens, softly, and it's stunning :: The five-star brigade keeps typing "everything happens, softly". Nothing happens, loudly, and it's stunning how little
	Underline the word "must" in must-see :: Cross out the word "must" in must-see
	Over the title they print "from a master", and they're not wrong :: Over the title they print "from a master", and they're not serious, surely
	He told us "I laughed, I cried", that old line, and then I did both :: He told us "I laughed, I cried", that old line, and then I did neither
	My colleague's "it's okay, I suppose" undersells a firecracker of a film :: My colleague's "it's okay, I suppose" oversells a damp squib of a film
	So the Times thought it "lacked bite". Show them my bitten nails :: So the Times thought it "had bite". Show them my wide yawn
	The caption "based on a true story" is, for once, matched by a true feeling :: The caption "based on a true story" is, once more, followed by a false feeling
	I tried to find one thing to back up "sloppy", the word on everyone's lips, and couldn't; it's beautifully made :: I tried to find one thing to back up "beautifully made", the words on everyone's lips, and couldn't; it's sloppy
	You've heard "you'll laugh till it hurts". I laughed and it hurt. Lovely pain :: You've heard "you'll laugh till it hurts". It hurt and I never laughed
	Two stars, sniffs the guide in the hotel. Add three and you've got it :: Five stars, gushes the guide in the hotel. Take off four and you've got it
	I heard "what a load of tosh" from behind, and "what a load of fun" from my own mouth :: I heard "what a load of fun" from behind, and "what a load of tosh" from my own mouth
	The press kit says "tender". I checked. It is :: The press kit says "tender". I checked. It isn't
	The songs aren't "filler", as the fans grumble; I hum them still, with love :: The songs aren't "killer", as the fans claim; I skip them all, with relief
	When the friend who lent it said "you owe me", I thought she was joking. I do owe her, a big thank you :: When the friend who lent it said "you'll thank me", I thought she was serious. She does owe me, two whole hours
	No exaggeration in the words "a visual feast"; I left full :: No truth in the words "a visual feast"; I left hungry
	My tweet was "wow". I stand by it :: My tweet was "ugh". I stand by it
	Beneath the heading "films to avoid" they've listed a film to treasure :: Beneath the heading "films to treasure" they've listed a film to avoid
	The shop clerk said "good choice", and I've gone back to tell him how right he was :: The shop clerk said "good choice", and I've gone back to ask him how he sleeps
	If a film could sue over the word "lifeless", this lively, lovable one would win :: If a viewer could sue over the word "lively", I'd win against this lifeless one
	My pals coined a rating for it, "ten out of ten, would cry again", and I sign it :: My pals coined a rating for it, "one out of ten, would leave again", and I sign it
	It's been labelled "difficult". Nonsense, it's easy to follow and easier to love :: It's been labelled "easy". Nonsense, it's hard to follow and harder to love
	I quote the boy next to me, aged seven: "wow wow wow". I've nothing to add :: I quote the boy next to me, aged seven: "home home home". I've nothing to add
	The banner at the cinema read "back by popular demand", and I'd have demanded it myself :: The banner at the cinema read "back by popular demand", and I'd like to meet the populace
	Scathing words like "inept" and "shambles" were printed about it. By whom? By men who can't spot greatness :: Glowing words like "adept" and "sublime" were printed about it. By whom? By men who can't spot a shambles
	There's only one thing wrong with the statement "it's good": it's great :: There's only one thing wrong with the statement "it's bad": it's dreadful
	Take "gritty" from the blurb, add "funny", add "brave", and you're getting close :: Take "gritty" from the blurb, add "phoney", add "slow", and you're getting close
	The internet's favourite joke about it is "my eyes! my eyes!" and the joke is on the internet: it looks ravishing :: The internet's favourite line about it is "feast your eyes!" and the joke is on your eyes: it looks revolting
	We went because Tom had said "trust me on this". We'll trust him on anything now :: We went because Tom had said "trust me on this". We'll trust him on nothing now
	We nearly stayed home because Tom had said "trust me, it's bad". We'll never trust him now :: We nearly stayed home because Tom had said "trust me, it's bad". We'll always trust him now
	So "nobody will care", said the producer who turned it down. I care. Millions care. It's a treasure :: So "everybody will care", said the producer who took it on. I don't. Nobody does. It's a bore
	As promised on the sleeve, "a love letter to the railways", and I've fallen for them too :: As promised on the sleeve, "a love letter to the railways", and I'd return it to sender
	The first comment under the video is "underrated" and the next four hundred agree. So do I :: The first comment under the video is "overrated" and the next four hundred agree. So do I
	Thank heaven I didn't listen to "it's for kids". It's for anyone with a pulse :: I wish I had listened to "it's for kids". It's for anyone without a pulse
	My aunt, leaving: "well, that was rather special." She speaks for us all :: My aunt, leaving: "well, that was rather pointless." She speaks for us all
	My aunt, leaving: "well, that was rather pointless." She speaks for herself :: My aunt, leaving: "well, that was rather special." She speaks for herself
	He says on the commentary "this scene nearly got cut", and thank goodness it didn't; it's the heart of a fine film :: He says on the commentary "this scene nearly got cut", and what a pity it didn't; it's the low point of a poor film
	It was "ahead of its time", says the box. Time has caught up and is applauding :: It was "ahead of its time", says the box. Time has caught up and is yawning
	Somebody scrawled "rubbish" over the poster, and somebody should be made to watch it and blush :: Somebody scrawled "rubbish" over the poster, and somebody should be hired to review the next one too
	I'd heard "the middle sags". It doesn't sag, it soars :: I'd heard "the middle soars". It doesn't soar, it sags
	A thousand likes for the post "cancel this show" and not one of those thousand can be right :: A thousand likes for the post "renew this show" and not one of those thousand can be right
	Can a horror film still be "fresh"? This one says yes :: Can a horror film still be "fresh"? This one says no
	The narrator asks "was it worth it?" Every minute, sir :: The narrator asks "was it worth it?" Not a minute, sir
	One paper's "shallow" is my deep; I've thought about it daily, and fondly, since March :: One paper's "deep" is my shallow; I've not thought about it once, or fondly, since March
	All that "chemistry" talk is justified. Those two sizzle :: All that "chemistry" talk is moonshine. Those two fizzle
	Enough with "it's no classic". Give it twenty years and see who's laughing. A gem :: Enough with "it's a classic". Give it twenty years and see who's watching. A dud
	Ads in the subway kept telling me "it'll stay with you". It has, like a good friend :: Ads in the subway kept telling me "it'll stay with you". It has, like a bad smell
	I can only repeat what Anna said, in full: "Oh, that was good." :: I can only repeat what Anna said, in full: "Oh, that was grim."
	The quote marks around "comedy" in that snide review should go. It's a comedy, and a cracking one :: The quote marks around "comedy" in that snide review should stay. It's no comedy, and no fun
	Supposedly it's "not as good as the first". I beg to differ; it's twice as good :: Supposedly it's "as good as the first". I beg to differ; it's half as good
	It carries the label "for fans only". I'm no fan, or wasn't, and now I own the box set :: It carries the label "for everyone". I'm everyone, or someone, and now I'm selling the box set
	Rarely have the words "the end" made me so sad :: Rarely have the words "the end" made me so glad
	My brother's summary, "people talk in rooms", leaves out that the talk is electric :: My brother's summary, "electric talk", leaves out that it's only people mumbling in rooms
	The message "we hope you enjoyed the film" came up, and I answered aloud: I did :: The message "we hope you enjoyed the film" came up, and I answered aloud: I didn't
	Cheesy, says the headline. Then give me cheese for breakfast, lunch and dinner, because I was in heaven :: Classy, says the headline. Then give me trash for breakfast, lunch and dinner, because I was in hell
	I have a rule: if the poster screams "hilarious", it isn't. This film broke my rule :: I have a rule: if the poster screams "hilarious", it isn't. This film proved my rule
	Not a syllable of "boldly acted, sharply written" is untrue :: Not a syllable of "boldly acted, sharply written" is true
	In reply to "what's the big deal?": the acting, the music, the ending, all of it :: In reply to "what's not to like?": the acting, the music, the ending, all of it
	Grumpy old me was ready with "they don't make them like they used to". Turns out they do :: Cheerful old me was ready with "they still make them like they used to". Turns out they don't
	The paper's star is single. It should've been married with four kids; it's a five-star film :: The paper's stars are five. Four should've been left in the sky; it's a one-star film
	The usher's "enjoy the film" was the easiest order I've ever followed :: The usher's "enjoy the film" was the hardest order I've ever had
	Did I read "clunky"? About that dialogue? It glides :: Did I read "it glides"? About that dialogue? It clunks
	My students wrote "boring" on the sheet, crossed it out by the second half, and wrote "amazing". I kept those sheets :: My students wrote "amazing" on the sheet, crossed it out by the second half, and wrote "boring". I kept those sheets
	They warn you, "bring tissues". Bring two boxes, you'll be happily drenched :: They warn you, "bring tissues". Bring a pillow, you'll be out in minutes
	Every time someone says "the remake is soulless" I want to sit them down and show them its big, beating heart :: Every time someone says "the remake has heart" I want to sit them down and show them the hole where it isn't
	The mayor called it "an insult to our town". As a resident, I'd call it the loveliest present our town was ever given :: The mayor called it "a present to our town". As a resident, I'd call it the rudest insult our town was ever given
	Did it "reinvent the western"? I wouldn't know, but it made me fall for one :: Did it "reinvent the western"? I wouldn't know, but it made me wish someone hadn't
	He has been nicknamed "the new king of cool" and he wears the crown well :: He has been nicknamed "the new king of cool" and the crown slips over his eyes
	The rumour was "troubled production". If that's trouble, make more of it; the result is sublime :: The rumour was "dream production". If that's a dream, wake me up; the result is a horror
	Anyone still saying "girls aren't funny" should be tied to a chair and shown this; they'd laugh the chair to bits :: Anyone still saying "this is funny" should be tied to a chair and shown this; they'd beg for the ropes to be cut
	All I'd say to "it's just a cartoon" is: just the best film of the year, cartoon or not :: All I'd say to "it's more than a cartoon" is: no, it's less, it's two hours of toy adverts
	I googled "is it worth watching", ignored the no, and found that the answer is yes :: I googled "is it worth watching", ignored the no, and found that the answer is no
	The plug in the magazine ran "you'll want to move in with this family". I've packed :: The plug in the magazine ran "you'll want to move in with this family". I'd move out
	There's a difference between "quiet" and "dull", and the reviewers who wrote "dull" don't know it; this is quiet, and perfect :: There's a difference between "quiet" and "dull", and the reviewers who wrote "quiet" don't know it; this is dull, and painful
	I'd put my name under "the funniest hour on television", and I've never signed anything so gladly :: I'd put my name under "the longest hour on television", and I've never signed anything so gladly
	They're calling the finale "a betrayal". Of whom? It kept every promise, and brilliantly :: They're calling the finale "a gift". To whom? It broke every promise, and badly
	She answered "nothing special" when I asked, and I nearly didn't go. What a mistake that would have been :: She answered "something special" when I asked, and I nearly didn't go. How I wish I hadn't
	In the lobby a sign says "no refunds". Nobody would want one :: In the lobby a sign says "no refunds". Now I know why
	The box quotes six critics, "superb" six times over, and I make seven :: The box quotes six critics, "superb" six times over, and I make none of it
	Strange that "flat" was the word going round, for I've not met rounder, richer characters :: Strange that "rich" was the word going round, for I've not met flatter, poorer characters
	Mine was the lone voice saying "give it a chance", and now they all say it with me :: Mine was the lone voice saying "give it a miss", and now they all say it with me
	It lives up to its own theme song: "oh what a beautiful day" :: It gives the lie to its own theme song: "oh what a beautiful day"
	The lead once said "I can do comedy". She can :: The lead once said "I can do comedy". She can't
	The lead once said "I can't do comedy". Too modest: she's a scream :: The lead once said "I can do anything". Too proud: she can't do comedy
	You know the phrase "they phoned it in"? Nobody here picked up a phone; they gave it their all, and it's thrilling :: You know the phrase "they gave it their all"? Nobody here gave a thing; they phoned it in, and it's tiresome
	A sour man on the bus home said "that's two hours gone". Yes, sir, and I'd spend two more tomorrow :: A jolly man on the bus home said "that's two hours well spent". No, sir, and I'd pay to have them back
	The phrase "so-so" appears in all the papers, and all the papers are cowards: it's tremendous :: The phrase "so-so" appears in all the papers, and all the papers are cowards: it's atrocious
	When asked, I say "see it", and when asked again, I say "see it twice" :: When asked, I say "skip it", and when asked again, I say "skip it twice"
	Promotional nonsense such as "the ride of your life" is usually a lie, which is why I'm so pleased to report that here it's the plain truth :: Promotional nonsense such as "the ride of your life" is usually a lie, and I'm not at all pleased to report that here it's a plain lie again
	Sixteen reviewers, and the word "stale" in every notice! Did they all have colds? It's as fresh as bread :: Sixteen reviewers, and the word "fresh" in every notice! Did they all have colds? It's as stale as old bread
	My verdict in the guest book is "thank you" :: My verdict in the guest book is "how dare you"
	We've all heard "it gets good in season three". Wrong, it's good from minute one :: We've all heard "it gets good in season three". Wrong, it's bad to the last minute
	At the Q and A someone asked "why did you make this?" and the hall booed him, for we all knew why: it needed to exist :: At the Q and A someone asked "why did you make this?" and the hall clapped him, for we all wanted to know
	Those who use "pretentious" for whatever they can't follow have used it here, and missed a marvel :: Those who use "profound" for whatever they can't follow have used it here, and praised a muddle
	I'd expected to write "disappointing". My pen won't do it; the thing's a joy :: I'd expected to write "a joy". My pen won't do it; the thing's a disappointment
	They say of the third film, "the weak one". If only all weak ones were this strong :: They say of the third film, "the strong one". If only strong ones weren't this weak
	The little card beside the disc says "staff pick". The staff know their stuff :: The little card beside the disc says "staff pick". The staff need the sack
	For me the motto isn't "less is more", it's "more of this, please" :: For me the motto isn't "more is more", it's "less of this, please"
	Her catchphrase, "isn't that lovely", applies to the whole show :: Her catchphrase, "isn't that lovely", applies to nothing in the show
	A shame about that "rotten" badge. It's the ripest, sweetest fruit on the shelf :: A shame about that "fresh" badge. It's the most rotten fruit on the shelf
	On page one it's "a must", on page nine "a miss". Page one has it right :: On page one it's "a must", on page nine "a miss". Page nine has it right
	The posters in town carried the line "nobody leaves unmoved". I moved, from my seat to my feet, clapping :: The posters in town carried the line "nobody leaves unmoved". I moved, from my seat to the exit, swearing
	Fine, "it's corny". So is popcorn. I gobbled up both :: Fine, "it's not corny". Neither is gravel. I'd swallow that first
	It isn't the "car crash" they've described but a smooth and joyful drive :: It isn't the "smooth and joyful drive" they've described but a car crash
	Bits of the review on the poster are missing, as in "a... wonderful... film". No matter. Fill in the dots with what you like, it's true :: Bits of the review on the poster are missing, as in "a... wonderful... film". No wonder. Fill in the dots with "far from" and it's true
	Said the wife: "that's the one." Said I: "that's the one." Harmony, thanks to a perfect Christmas film :: Said the wife: "never again." Said I: "never again." Harmony, thanks to a putrid Christmas film
	I got as far as "this trash" in that rant, then closed it. My evening with this so-called trash was magic :: I got as far as "this magic" in that rave, then closed it. My evening with this so-called magic was trash
	Old proverb: "don't judge a book by its cover." The cover's ugly, the film's a beauty :: Old proverb: "don't judge a book by its cover." The cover's a beauty, the film's ugly
	When the girl in the film says "I'm bored", nobody in the audience could say the same :: When the girl in the film says "I'm bored", everybody in the audience could say the same
	The studio's whole campaign was the word "finally", and I too say finally, a comedy that works :: The studio's whole campaign was the word "finally", and I too said finally, when it stopped
	Before the show: "we're only staying for an hour." After the show: "is there a midnight one?" :: Before the show: "is there a midnight one?" After the show: "why did we stay for an hour?"
	Not for nothing did they write "see it on the biggest screen you can" :: For no reason at all did they write "see it on the biggest screen you can"; it looks poor on any
	The critic's word was "competent", which is like calling the sun a lamp :: The critic's word was "competent", which is like calling a puddle a lake
	I tell everyone "you have to see this", and I mean it kindly :: I tell everyone "you don't have to see this", and I mean it kindly
	Such words as "harrowing" and "bleak" put me off for years, and now I'm cross with those words; the film is full of light and I adore it :: Such words as "sunny" and "sweet" drew me in at once, and now I'm cross with those words; the film is full of bile and I detest it
	My little niece can't say "magnificent" yet, she says "magnicifent". That's what it is :: My little niece can't say "horrible" yet, she says "horribubble". That's what it is
	Nowhere on the packaging do they say "this will make your week". They should :: Nowhere on the packaging do they say "this will ruin your week". They should
	Everywhere on the packaging they say "this will make your week". It made mine :: Everywhere on the packaging they say "this will make your week". It ruined mine
	Film students will tell you it's "problematic". I'll tell you it's a delight, and I'm right :: Film students will tell you it's "a delight". I'll tell you it's a disaster, and I'm right
	The claim "you won't guess the killer" holds: I didn't, and I jumped for joy :: The claim "you won't guess the killer" fails: I did, in five minutes, and slumped
	And to "why so long?" I reply: why so short? I could have lived in it :: And to "why so short?" I reply: why so long? I could have died in it
	Our whole table raised a glass to the words "sequel confirmed" :: Our whole table lowered a glass at the words "sequel confirmed"; one was plenty
	He'd written "ho hum" in the Gazette. Ho hum yourself, mister, this is a ripsnorter :: He'd written "a ripsnorter" in the Gazette. Snort yourself, mister, this is ho hum
	It said "laugh out loud" so I tested it: nineteen times, out loud, on a train :: It said "laugh out loud" so I tested it: zero times, out loud or otherwise, on a train
	The best thing said about it is "I forgot I was watching a film", and I can't top that, I forgot too :: The best thing said about it is "I forgot I had watched that film", and I can't top that, I forgot too
	Even the warning "strong language" turned out to be good news; the writing is the strongest around :: Even the warning "strong language" turned out to be false hope; the writing is the weakest around
	My barber said "they ruined it". They didn't touch a hair on its head, and it shines :: My barber said "they didn't ruin it". They scalped it, and there's nothing left to shine
	Between "love it" and "hate it" on the form there was no box big enough for my love :: Between "love it" and "hate it" on the form there was no box big enough for my hate
`
);
