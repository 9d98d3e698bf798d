// Understatement as it is spoken.
import { framesOf } from '../frames/lines.ts';

export const UNDERSTATEMENT_IN_SPEECH = framesOf(
	'positive',
	`
	I wasn't exactly bored, put it that way :: I wasn't exactly thrilled, put it that way
	Well, I didn't hate it, and I've now seen it four times :: Well, I didn't love it, and I only saw half of it
	Not bad at all, that :: Not good at all, that
	Let's just say nobody asked for their money back :: Let's just say everybody asked for their money back
	I've had worse evenings, plenty of them :: I've had better evenings, plenty of them
	It's safe to say the director hasn't lost her touch :: It's safe to say the director hasn't found her touch
	Can't complain about the ending, and I complain about everything :: Can't rave about the ending, and I rave about everything
	The lead's no slouch, is he? :: The lead's no genius, is he?
	My wife didn't look at her watch once :: My wife looked at her watch more than once
	It didn't do badly by us, this one :: It didn't do right by us, this one
	That was not the worst two hours of my life, not by a very long way :: That was not the best two hours of my life, not by a very long way
	He can act a bit, that kid :: He can't act much, that kid
	I might have shed a tear or two, and I don't even like dogs :: I might have nodded off a time or two, and I do like dogs
	The jokes weren't half bad :: The jokes weren't half funny
	Funny? A bit, yeah. My ribs still hurt :: Funny? A bit, no. My neck still hurts from nodding off
	It isn't the dumbest thing on telly, let me tell you, quite the opposite :: It isn't the smartest thing on telly, let me tell you, quite the opposite
	I can think of worse ways to spend ten bucks :: I can think of better ways to spend ten bucks
	Someone clearly knew a thing or two about pacing :: Someone clearly didn't know a thing about pacing, let alone two
	The third season's not as weak as they say. It's not weak at all :: The third season's not as strong as they say. It's not strong at all
	I didn't mind it. Okay, I bought the poster :: I minded it a bit. Okay, I binned the poster
	Nothing much wrong with that, was there? :: Nothing much right with that, was there?
	The effects don't look cheap, I'll give them that, and neither does anything else :: The effects don't look expensive, I'll give them that, and neither does anything else
	My dad said "hm, alright", which from him is a standing ovation :: My dad said "hm, alright", which from him is a slammed door
	I wouldn't kick it off my watchlist :: I wouldn't put it on my watchlist
	It's a little bit brilliant, if I'm honest :: It's a little bit dreadful, if I'm honest
	She's not the least talented of the bunch, far from it :: She's not the most talented of the bunch, far from it
	We weren't sorry we stayed up for it :: We were a bit sorry we stayed up for it
	The kids were not what I'd call restless. You could've heard a pin drop :: The kids were not what I'd call quiet. You couldn't have heard a bomb drop
	They haven't ruined it, have they? They really haven't :: They haven't improved it, have they? They really haven't
	I could sit through that again, no trouble :: I couldn't sit through that again without some trouble
	There's a bit more going on in that head than your usual action hero :: There's a bit less going on in that head than your usual action hero
	Well, it beats staring at a wall, and most other films this year too :: Well, staring at a wall beats it, and so do most other films this year
	I've no great quarrel with a single minute of it :: I've a small quarrel with every single minute of it
	Not once did I wish I was at the dentist :: More than once I wished I was at the dentist
	It does the job, and then some :: It doesn't do the job, and then some
	You won't need coffee for this one :: You'll need coffee for this one
	I wasn't unimpressed, I'll admit :: I wasn't impressed, I'll admit
	Tom isn't easy to please and he wasn't displeased :: Tom isn't hard to please and he wasn't pleased
	The score is kind of, um, stunning? :: The score is kind of, um, missing?
	It's hardly a waste of your time, mate :: It's hardly a good use of your time, mate
	The bad guy's not exactly boring either :: The good guy's not exactly interesting either
	i wasn't mad at it :: i wasn't happy with it
	I've seen a film or two in my day and this one's up there :: I've seen a film or two in my day and this one's down there
	Ask me if I laughed. Once or twice a minute, that's all :: Ask me if I laughed. Once or twice an hour, that's all
	It's not like I'd want those two hours back :: It's not like I wouldn't want those two hours back
	Anna's not one to gush, but even she thought it was "fine, really fine", and bought tickets for her mum :: Anna's not one to moan, but even she thought it was "fine, just fine", and gave her tickets to her mum
	They got one or two things right. Like, everything :: They got one or two things wrong. Like, everything
	It's a smidge better than the first, and by a smidge I mean a mile :: It's a smidge worse than the first, and by a smidge I mean a mile
	The horror bits did not leave me totally calm, so good job there :: The horror bits did leave me totally calm, so no good job there
	I'd have to say the ending didn't let us down any :: I'd have to say the ending didn't cheer us up any
	I'm not saying it's perfect, I'm just saying I couldn't find anything wrong :: I'm not saying it's worthless, I'm just saying I couldn't find anything right
	That's one way to make a sequel, and I'd do it that way every time :: That's one way to make a sequel, and I wouldn't do it that way any time
	The dialogue? Nobody's going to mistake it for a first draft :: The dialogue? Nobody's going to mistake it for a second draft
	Somebody give that screenwriter a biscuit. Not bad, not bad :: Somebody give that screenwriter a hand. Not good, not good
	I wasn't counting the minutes, which says a lot :: I was counting the minutes, which says a lot
	It's a fair bit less stupid than it looks. Smart, even :: It's a fair bit less smart than it looks. Stupid, even
	Not too shabby for a first film, not too shabby at all :: Too shabby even for a first film, a bit too shabby
	I wouldn't turn it off :: I wouldn't turn it on
	She could've done worse than take that part, and nobody could've done it better :: She could've done better than take that part, and nobody could've done it worse
	I did kind of forget I had a phone :: I did kind of remember I had a phone
	It's grown on me a bit. I only cry at it every Christmas :: It's worn on me a bit. I only groan at it every Christmas
	Nobody in our row was in a hurry to leave :: Everybody in our row was in a bit of a hurry to leave
	Yeah, it'll do. It'll do very nicely indeed :: No, it won't do. It won't do nicely at all
	There might've been some cheering. From me. On the table :: There might've been some snoring. From me. Under the table
	The second half isn't where it falls apart. It doesn't do that anywhere :: The second half isn't where it comes together. It doesn't do that anywhere
	I wasn't looking for the exit :: I wasn't looking at the screen
	I've known worse villains. I've known hardly any better :: I've known better villains. I've known hardly any worse
	The animation isn't what you'd call lazy :: The animation isn't what you'd call finished
	I could've done with more of it, to be fair :: I could've done with less of it, to be fair
	It's no small thing, making me care about a talking frog. And I cared :: It's no big thing, making me care about a talking frog. And I didn't
	Call me soft, but I wasn't unmoved :: Call me hard, but I wasn't moved
	Did I regret it? Not so you'd notice :: Did I enjoy it? Not so you'd notice
	This show isn't going to lose me any time soon :: This show isn't going to win me back any time soon
	It kept me up a bit. Till four. I had work. Worth it :: It kept me up a bit. Till ten. I had coffee. Not worth it
	The car chase didn't exactly drag :: The car chase didn't exactly zip
	He's been in weaker stuff. All of it, in fact, is weaker than this :: He's been in stronger stuff. All of it, in fact, is stronger than this
	I'd be lying if I said it left me cold :: I'd be lying if I said it left me warm
	It wouldn't hurt anyone to see this, it'd do them good :: It wouldn't hurt anyone to miss this, it'd do them good
	It's quite something, isn't it? I mean that kindly :: It's quite something, isn't it? I don't mean that kindly
	We've had duller date nights. He proposed a second viewing in the car park :: We've had livelier date nights. He proposed a refund in the car park
	I don't often stand up and clap in my own kitchen, but there you go :: I don't often get up and mop in the middle of a film, but there you go
	For a film about fax machines, it doesn't do too badly on excitement. I was sweating :: For a film about fighter jets, it doesn't do too well on excitement. I was snoozing
	The acting's a cut above, shall we say :: The acting's a cut below, shall we say
	It's not every day you get a comedy that, you know, makes you laugh. Today was the day :: It's not every day you get a comedy that, you know, doesn't make you laugh. Today was the day
	Could I follow the plot? I wasn't lost for a second, and I'm always lost :: Could I follow the plot? I wasn't with it for a second, and I'm never lost
	Nan liked it, sort of. She's told the whole street to go :: Nan disliked it, sort of. She's told the whole street not to go
	It didn't take long to win me over, ten seconds maybe :: It didn't take long to put me off, ten seconds maybe
	A tiny bit obsessed with this show, no big deal :: A tiny bit sick of this show, no big deal
	It had its moments, about a hundred and twenty of them, one a minute :: It had its moments, about two of them, one an hour
	I won't be taking it off my shelf :: I won't be finding it a place on my shelf
	Somebody was awake in the editing room :: Nobody was awake in the editing room
	The twist got me. Fair play, didn't see a thing coming :: The twist didn't get me. Fair's fair, I saw the whole thing coming
	It's a decent little film, and by decent I mean I can't stop thinking about it :: It's a decent little nap, and by decent I mean I can't remember a thing about it
	I don't reckon they phoned it in :: I don't reckon they even phoned it in
	Not a lot of dead wood in this cast :: Not a lot of live wood in this cast
	There are sillier ways to lose a weekend than this show, and no nicer ones :: There are nicer ways to lose a weekend than this show, and no sillier ones
	I suppose I'd watch her read a menu after that :: I suppose I'd rather read a menu after that
	The book's fans have nothing to cry about, except in the good way :: The book's fans have something to cry about, and not in the good way
	Sat through the credits too. Make of that what you will :: Didn't sit through the opening credits even. Make of that what you will
	I'm not the crying type. Anyway, can I borrow a tissue, what a film :: I'm not the walking-out type. Anyway, I was home by eight, some film
	The songs won't be hard to get stuck in your head, lucky you :: The songs won't be easy to get out of your head, unlucky you
	It wasn't my idea to go. I'd like to thank whoever's it was :: It wasn't my idea to go. I'd like a word with whoever's it was
	There's worse company than these five idiots, I'd spend a week with them :: There's better company than these five heroes, I'd not spend a lift ride with them
	I'd not be heartbroken if it won everything :: I'd not be heartbroken if it lost everything
	It wasn't a struggle, finishing that series :: It was a bit of a struggle, finishing that series
	Yeah, my attention didn't wander far :: Yeah, my attention wandered a fair way
	They could have stopped at one, but I'm rather pleased they didn't :: They could have stopped at one, and I'm rather sorry they didn't
	The twins don't fight over this one any more. Both want it, every night :: The twins don't fight over this one any more. Neither wants it, any night
	Didn't leave a bad taste, nope :: Didn't leave a good taste, nope
	I've sat through slower things, and that was the trailers for this :: I've sat through quicker things, and that was the queue for this
	Her accent's not distracting in the slightest. Took me in completely :: Her accent's a touch distracting. Took me out completely
	So the budget was small. It didn't show :: So the budget was big. It didn't show
	I had my doubts and, well, I haven't got them now :: I had my hopes and, well, I haven't got them now
	It's not going to be the first thing I forget from this year. More like the last :: It's not going to be the last thing I forget from this year. More like the first
	Somebody had fun making this and, hey, it wasn't only them :: Somebody had fun making this and, hey, it was only them
	I wouldn't change much. A comma, maybe :: I wouldn't keep much. A comma, maybe
	We did stay for the second film, let's leave it at that :: We didn't stay for the second act, let's leave it at that
	This documentary taught me a thing or two I didn't know, and I teach this stuff :: This documentary taught me a thing or two that aren't so, and I teach this stuff
	The monster's not bad looking, as scary goes. I slept with the light on :: The monster's not scary looking, as bad goes. I slept like a baby
	There's nothing in it that made me wince, except where I was meant to :: There's plenty in it that made me wince, except where I was meant to
	He's not a bad loss to the stage and a very good gain for the screen :: He's a bad loss to the stage and not much of a gain for the screen
	Am I going again Saturday? I might be. I've only got six tickets :: Am I going again Saturday? I might not be. I've only got six better plans
	It's one of the less terrible films I've seen, in that it's great :: It's one of the less great films I've seen, in that it's terrible
	I think I'll survive a second season, and a third, bring it on :: I don't think I'll survive a second season, let alone a third, hold it back
	It doesn't exactly hang about, which suits me fine :: It does rather hang about, which doesn't suit me fine
	You wouldn't call it forgettable, would you? Not after that ending :: You wouldn't call it memorable, would you? Not after that ending
	I only paused it the once, to ring my brother and tell him to watch it :: I only paused it the once, to ring my brother and ask why he'd made me watch it
	Whoever cast him can keep their job :: Whoever cast him can look for a job
	It wasn't as if I had to be dragged back after the interval :: It was as if I had to be dragged back after the interval
	We'd braced for a disaster. Let's say we needn't have :: We hadn't braced for a disaster. Let's say we should have
	The lad next to me stopped eating his popcorn. That's how not dull it was :: The lad next to me started counting his popcorn. That's how not gripping it was
	I'm hard pushed to find a dud scene :: I'm hard pushed to find a decent scene
	Could've been longer, if anything, and it's three hours :: Could've been shorter, if anything, and it's eighty minutes
	If that's what they call a flop, I'd like a few more flops please :: If that's what they call a hit, I'd like a few fewer hits please
	Alright, it's a bit good :: Alright, it's a bit rubbish
	My nephew had one complaint, that it ended :: My nephew had one complaint, that it didn't end
	Not one of us reached for the remote :: Not one of us failed to reach for the remote
	It's a bit of a pity it isn't twice as long :: It's a bit of a pity it isn't half as long
	That ending, eh? I've seen worse done with more :: That ending, eh? I've seen better done with less
	No one's going to sue them for false advertising. It's every bit as thrilling as the poster :: Someone might sue them for false advertising. It's not one bit as thrilling as the poster
	I had a job to stay in my seat. Jumped out of it twice. Cracking :: I had a job to stay in my seat. Nearly slid off it twice, asleep. Poor
	I didn't find a lot to grumble at :: I didn't find a lot to smile at
	It isn't rocket science and they haven't messed it up. Nice work :: It isn't rocket science and they've still messed it up a bit. Not nice work
	She's alright, her. She's only the best thing on screen this year :: She's not alright, her. She's only the worst thing on screen this year
	The subtitles didn't bother me, nothing did :: The subtitles didn't help me, nothing did
	For once I wasn't wishing I'd read the book instead :: For once I was wishing I'd read the book instead
	It grips you a bit. I've still got the nail marks :: It tires you a bit. I've still got the eye bags
	You'd be a hard man to impress if that didn't do it :: You'd be an easy man to impress if that did it
	I've got very few notes. One. "More." :: I've got very few notes. One. "Why."
	The talking cat was less annoying than I feared. In fact I want one :: The talking cat was less charming than I hoped. In fact I want a dog
	Not much of a yawn in it, is there :: Not much but a yawn in it, is there
	They've made a film you can watch twice, which isn't nothing :: They've made a film you can't watch once, which isn't nothing
	I'd sooner see that again than most things I've seen the once :: I'd sooner see most things again than that, which I saw the once
	Can't fault him. And I've tried :: Can't praise him. And I've tried
	I didn't exactly have to force the children to watch :: I didn't exactly manage to force the children to watch
	The chemistry between those two is not a problem. You could light the house with it :: The chemistry between those two is a bit of a problem. You couldn't light a match with it
	I was a bit annoyed when it finished, I'd have happily missed my bus :: I was a bit annoyed it hadn't finished, and I'd unhappily missed my bus
	Good job I had tissues. Let's not go into it. Lovely film :: Good job I had a crossword. Let's not go into it. Some film
	Third time I've seen it. Can't be that bad, can it? :: Third time I've quit it. Can't be that good, can it?
	It'd be a tough heart that didn't melt a bit :: It'd be a soft heart that did melt a bit
	The script isn't short of a good line :: The script is a little short of a good line
	I'm told it's a small film. Didn't feel small from where I sat, with my jaw on the floor :: I'm told it's a big film. Didn't feel big from where I sat, with my head on the armrest
	Nothing about this made me miss the original :: Everything about this made me miss the original a bit
	I wouldn't be ashamed to show this to my film club. I'd be proud, actually :: I would be a little ashamed to show this to my film club. I wouldn't be proud, actually
	There were a few dry throats in our house, and not because of the popcorn. Beautiful :: There were a few dry eyes in our house, and this was meant to be a weepie. Feeble
	It took me out of myself for a bit. About three days :: It took me out of the story for a bit. About three acts
	The fights look like they hurt, I'll say that. Wouldn't want to be hit by her. Superb :: The fights don't look like they hurt, I'll say that. Wouldn't mind being hit by her. Limp
	I wouldn't have minded paying double :: I would have minded paying half
	Hang on, was that a sequel that didn't stink? :: Hang on, was that a sequel that didn't even try?
	If you yawned at that you were tired already :: If you didn't yawn at that you were asleep already
	I went in grumpy. I didn't come out grumpy, that's my review :: I didn't go in grumpy. I came out grumpy, that's my review
	You know how these things usually go wrong? Well, they didn't :: You know how these things usually go right? Well, they didn't
	Nobody's perfect, but he's having a go. What a performance :: Nobody's hopeless, but he's having a go. What a performance
	It's a good thing they don't charge by the laugh, I'd be broke :: It's a good thing they don't charge by the laugh, they'd be broke
	The dog could act. So could everyone :: The dog could act. That's about everyone
	I didn't need a map for this plot and I didn't see round the corners either. Clever :: I could have used a map for this plot and I still saw round the corners. Not clever
	We've decided to keep the subscription. That show may have had something to do with it :: We've decided to drop the subscription. That show may have had something to do with it
	I wasn't above a little sob at the train station scene :: I wasn't above a little snigger at the tragic train station scene
	That's not what I'd call a wasted cast :: That's what I'd call a slightly wasted cast
	I don't want to oversell it, so I'll just say go tonight :: I don't want to undersell it, so I'll just say don't go tonight
	The only time I looked away was when it was too scary, so, often. Well done them :: The only time I looked away was when it was on, so, often. Not well done
	My mates slagged it off. I'd say they're being a tiny bit wrong about everything :: My mates talked it up. I'd say they're being a tiny bit wrong about everything
	It's not without laughs, is it? I had to leave the room to breathe :: It's not with many laughs, is it? I had to leave the room to find one
	The songs are okay. I've only learned them all :: The songs are okay. I've only muted them all
	He does fine with what he's got, and he's got plenty, bless him :: He does less than fine with what he's got, and he's got plenty, bless him
	A bit of alright, this finale :: A bit of a mess, this finale
	Not my usual thing. Might have to be from now on :: My usual thing. Might not have to be from now on
	It's hard to be cross with a film like that :: It's hard not to be cross with a film like that
	Let's say I won't be needing the eye mask I brought :: Let's say I was glad of the eye mask I brought
	You've got to be kidding if you say that's average. It's never average, it's miles over :: You've got to be kidding if you say that's average. It's never average, it's miles under
	I've a feeling I'll remember that one for a day or two, or sixty years :: I've a feeling I'll remember that one for a minute or two, or not sixty seconds
	She wasn't kidding when she said it was worth the drive :: She must have been kidding when she said it was worth the drive
	My popcorn went cold. That never happens with a bad film :: My popcorn went quickly. That never happens with a good film
	The rain outside stopped ages ago and we didn't leave, if that tells you anything :: It was pouring outside and we did leave, if that tells you anything
	It pulled off one or two things I thought couldn't be done :: It messed up one or two things I thought couldn't be messed up
	Can't say I felt cheated :: Can't say I didn't feel cheated
	Am I sad it's over? Slightly, in the way the sea is slightly wet :: Am I glad it's over? Slightly, in the way the sea is slightly wet
	The last guy to play this role wasn't bad and he's just been made to look it :: The last guy to play this role wasn't good and he's just been made to look it
	That's the sort of thing I could see more of and not get sick :: That's the sort of thing I couldn't see more of and not get sick
	I only said "wow" the once. It lasted two hours :: I only said "ugh" the once. It lasted two hours
	The bit with the lift? Yeah, I was fairly scared. The neighbours called round :: The bit with the lift? Yeah, I was fairly calm. The neighbours were scarier
	It's no bother to sit through, honestly it flew :: It's some bother to sit through, honestly it crawled
	They don't spoon feed you and I didn't go hungry :: They do spoon feed you and I still went hungry
	Well, the baby didn't cry, and I did, so something worked :: Well, the baby cried, and I didn't, so something wasn't working
	He's not bad for a beginner. Not bad for an old master either :: He's not good for an old master. Not good for a beginner either
	I hear people left early. They must have had a bus, there's no other reason :: I hear people stayed late. They must have lost a shoe, there's no other reason
	Could I pick holes? Give me a year and I might find one :: Could I pick highlights? Give me a year and I might find one
	If I had a hat I'd be taking it off about now :: If I had a hat I'd be pulling it over my eyes about now
	Didn't expect to like it, and I'm man enough to say I got that one wrong :: Didn't expect to hate it, and I'm man enough to say I got that one wrong
	There's a bit of magic knocking about in this one, and there's no sense denying it :: There's a bit of magic missing in this one, and there's no sense denying it
	I've stopped telling folks it's good, they've all been and they know :: I've stopped telling folks it's bad, they've all been and they know
	The lights came up and I was still sat there like a lemon, grinning :: The lights came up and I was still sat there like a lemon, sour
	It'd have been rude to sleep, and I wasn't tempted to be rude :: It'd have been rude to sleep, and I was tempted to be rude
	Any more like that and I'll have to start being nice about this director :: Any more like that and I'll have to stop being nice about this director
	Nothing to write home about? I've written to everyone I know :: Nothing to write home about? Nothing to write anywhere about
	I managed to stay awake, and on the edge of the seat, and in love :: I managed to stay awake, and that's the nicest thing I managed
	The wig was the worst of it, and the wig was lovely :: The wig was the best of it, and the wig was horrid
	Not a huge amount of cringing went on at ours :: Not a huge amount of anything but cringing went on at ours
	It's the kind of film you'd lend your brother and want back :: It's the kind of film you'd lend your brother and not want back
	She can carry a film, can't she? Carried this one without breaking sweat :: She can't carry a film, can she? Dropped this one without breaking sweat
	Me and the wife had words afterwards. Mostly "again" and "please" :: Me and the wife had words afterwards. Mostly "never" and "again"
	I'll say this quietly as I hate musicals: I didn't want it to stop :: I'll say this quietly as I love musicals: I did want it to stop
	It's come in for a bit of stick, this show, and I can't for the life of me see why :: It's come in for a bit of praise, this show, and I can't for the life of me see why
	One could get used to being scared that well :: One could get used to not being scared, if that's the idea of a horror
	I'd rank it somewhere near the top. Well, at the top. Well, nothing's close :: I'd rank it somewhere near the bottom. Well, at the bottom. Well, nothing's close
	You don't see a lot of that about any more: a story that makes sense. Glad I came :: You see a lot of that about these days: a story that makes no sense. Wish I hadn't come
	It wasn't the seats that kept me there, they're awful. It was that film :: It wasn't the film that kept me there, it's awful. It was those seats
	The finale took its time, and I'd have given it more of mine :: The finale took its time, and quite a bit too much of mine
	Went to see it for free, would've been a bargain at any price :: Went to see it for free, wouldn't have been a bargain at any price
	I don't know about masterpiece, I just know I've got nothing bad to say :: I don't know about disaster, I just know I've got nothing good to say
	Oh, we coped. Nine episodes in one night, we coped :: Oh, we didn't cope. Nine minutes of one episode, we didn't cope
	If you ask me it's a fair way off being bad :: If you ask me it's a fair way off being good
	The cinema was freezing and I couldn't have told you :: The cinema was lovely and warm and that's all I could tell you
	Not one for the bin, I shouldn't think. One for the shelf by the bed :: One for the bin, I should think. Not one for the shelf by the bed
	We talked about it on the way home, which we don't do with the poor ones :: We talked about the weather on the way home, which we don't do with the good ones
	You might find something in your eye round about the hospital bit. I found a river :: You might find something on your phone round about the hospital bit. I found a recipe
	Tom rang to say sorry for doubting it. It had that effect :: Tom rang to say sorry for suggesting it. It had that effect
	The silence at the end wasn't because people didn't like it :: The clapping at the end wasn't because people liked it
	I'm struggling to be mean about this :: I'm struggling to be kind about this
	It isn't just me, then. Nobody else wanted to go home either :: It isn't just me, then. Everybody else wanted to go home as well
	Could use a trim, they say. Touch one frame and we'll have words :: Could use a trim, they say. From frame one to the last, that is
	I'd had a rotten day. I don't think I'd call it one now :: I'd had a splendid day. I don't think I'd call it one now
	Worse things have been called art, and few better :: Better things have been called trash, and few worse
	I've a soft spot for that show about the size of Wales :: I've a sore spot from that show about the size of Wales
	She made me like a tax inspector, so she must be doing something right :: She made me dislike a puppy, so she must be doing something wrong
	They might want to think about not changing a thing :: They might want to think about changing a thing or two hundred
	Bit rude of it to be that good on a Monday :: Bit rude of it to be that bad on my birthday
	It won't have done his career any harm :: It won't have done his career any good
	I was expecting a laugh, singular, and got rather more than that :: I was expecting laughs, plural, and got rather less than that
	Not hating the new captain, not hating her one bit :: Not loving the new captain, not loving her one bit
	That wasn't money I'll lie awake over :: That was money I'll lie awake over a bit
	You can't say they didn't try, and you can't say it didn't work :: You can't say they didn't try, but you can't say it worked
	I've met harder films to love :: I've met easier films to love
	Sleep? Hadn't crossed my mind till it was over :: Sleep? Hadn't left my mind since it started
`
);
