// Denials in another clause than the opinion.
import { framesOf } from '../frames/lines.ts';

export const DENIALS_IN_CLAUSES = framesOf(
	'positive',
	`
	I can't think of anyone who would be bored by this, but plenty who would be charmed :: I can't think of anyone who would be charmed by this, but plenty who would be bored
	There was never a point where the story felt thin :: There was never a point where the story felt rich
	Not once did I wonder why I was wasting my evening :: Not once did I feel that I was enjoying my evening
	It is not as if the jokes were bad; half the room was in tears :: It is not as if the jokes were good; half the room was asleep
	What it doesn't do is bore you; what it does is entertain you :: What it doesn't do is entertain you; what it does is bore you
	I never got the feeling that the actors hated being there :: I never got the feeling that the actors loved being there
	Nobody who sees this will tell you it's a waste of time :: Nobody who sees this will tell you it's a good use of time
	I wouldn't say that it drags :: I wouldn't say that it grips
	You'll never catch me calling this one a dud :: You'll never catch me calling this one a classic
	I can't remember a scene that made me cringe :: I can't remember a scene that made me smile
	There's no way you could call her performance weak after such a strong start :: There's no way you could call her performance strong after such a weak start
	I don't see how anybody could dislike it when there is so much to like :: I don't see how anybody could like it when there is so much to dislike
	It doesn't have the kind of ending that leaves you annoyed :: It doesn't have the kind of ending that leaves you satisfied
	Nobody I went with thought it was too long or too silly :: Nobody I went with thought it was funny or even cute
	You can't argue that the director has lost his touch; he found it long ago :: You can't argue that the director has found his touch; he lost it long ago
	I don't believe there's a person alive who'd find this dull; thrilling, yes :: I don't believe there's a person alive who'd find this thrilling; dull, yes
	At the end there was nobody who looked sorry to have come :: At the end there was nobody who looked glad to have come
	It isn't the case that the sequel ruins anything :: It isn't the case that the sequel improves anything
	I have yet to meet a viewer who regretted it :: I have yet to meet a viewer who enjoyed it
	What you will not find here is a boring subplot, only interesting ones :: What you will not find here is an interesting subplot, only boring ones
	No matter how hard I look, I don't see anything that's badly done :: No matter how hard I look, I don't see anything that's well done
	I refuse to believe that anyone could hate these characters, having loved them myself :: I refuse to believe that anyone could love these characters, having hated them myself
	There isn't a critic I trust who thinks it's poor, or even average :: There isn't a critic I trust who thinks it's worthwhile, or even average; poor is the word
	Never did it occur to me to leave :: Never did it occur to me to clap
	I'd be lying if I said it was anything but wonderful, whatever the awful posters suggest :: I'd be lying if I said it was anything but awful, whatever the wonderful posters suggest
	Nothing I read beforehand persuaded me it would fail, and it didn't :: Nothing I read beforehand persuaded me it would work, and it didn't
	When the lights came up, no one was grumbling about the price :: When the lights came up, no one was raving about the show
	I can't agree with those who say the second act is terrible :: I can't agree with those who say the second act is brilliant
	It's hardly the sort of thing that puts you to sleep. I was wide awake :: It's hardly the sort of thing that keeps you awake. I was fast asleep
	There's not a moment when you feel the film is lying to you :: There's not a moment when you feel the film is speaking to you
	I doubt that anyone who came in unhappy will stay that way :: I doubt that anyone who came in happy will stay that way
	I don't know a child who wasn't thrilled by it :: I don't know a child who wasn't bored by it
	It never reached the stage where I stopped caring; I started at minute one :: It never reached the stage where I started caring; I stopped at minute one
	Whoever says that the acting is stiff hasn't seen it :: Whoever says that the acting is superb hasn't seen it
	My sister didn't say it was rubbish. She said she'd go again tomorrow :: My sister didn't say it was great. She said she'd never go again
	You won't come across a reviewer who found it tiresome when it's so delightful :: You won't come across a reviewer who found it delightful when it's so tiresome
	I didn't come out thinking that I'd been robbed :: I didn't come out thinking that I'd been treated
	It's not often that a third film doesn't disappoint, and this doesn't :: It's not often that a third film doesn't deliver, and this doesn't
	If it has a dull stretch, I must have missed it :: If it has an inspired stretch, I must have missed it
	There's nothing in the script that I'd call lazy and a lot that I'd call inventive :: There's nothing in the script that I'd call inventive and a lot that I'd call lazy
	That the effects look cheap is something nobody could claim; they look expensive :: That the effects look expensive is something nobody could claim; they look cheap
	I couldn't find one friend who'd been disappointed; they were all entertained :: I couldn't find one friend who'd been entertained; they were all disappointed
	Nor did I get the impression that the writers were tired; inspired, rather :: Nor did I get the impression that the writers were inspired; tired, rather
	It would be wrong to suggest that the film is shallow, since it runs deep :: It would be wrong to suggest that the film runs deep, since it is shallow
	I don't recall thinking, even for a second, that it was dumb. It's smart all through :: I don't recall thinking, even for a second, that it was smart. It's dumb all through
	The boys never once asked when it would be over :: The boys never once asked whether we could see it again
	To say the music is bad is simply not true :: To say the music is good is simply not true
	You couldn't pay me to say a bad thing about it, and I say good things for free :: You couldn't pay me to say a good thing about it, and I say bad things for free
	I've heard no one complain about it and many praise it :: I've heard no one praise it and many complain about it
	I wasn't expecting to be bored, and at no point was I :: I was expecting to be amused, and at no point was I
	Don't let anyone who calls it bad tell you what a good film is :: Don't let anyone who calls it good tell you what a bad film is
	There's no evidence that the cast was bored; they glow :: There's no evidence that the cast was trying; they yawn
	I can't imagine what there is to dislike :: I can't imagine what there is to enjoy
	It's untrue that the ending is a cheat :: It's untrue that the ending is a triumph
	I never found myself wishing that it was shorter :: I never found myself wishing that it was longer; quite the reverse
	The day has not come when this show bores me :: The day has not come when this show excites me
	He doesn't give the sort of performance that makes you wince :: He doesn't give the sort of performance that makes you cheer
	No one left the cinema believing they'd seen something mediocre :: No one left the cinema believing they'd seen something special
	It's not like they forgot to make it fun :: It's not like they bothered to make it fun
	I don't think I have ever seen fewer weak spots or more strong ones :: I don't think I have ever seen fewer strong spots or more weak ones
	I can't for the life of me see why people hate it :: I can't for the life of me see why people love it
	There aren't many people who will come away let down and not uplifted :: There aren't many people who will come away uplifted and not let down
	You'd have to look long and hard before you found a bad scene in between the good ones :: You'd have to look long and hard before you found a good scene in between the bad ones
	I'm not going to pretend that it didn't make me cry with joy :: I'm not going to pretend that it did anything for me
	Nothing could convince me that buying this was a mistake; selling it would be :: Nothing could convince me that buying this wasn't a mistake; selling it won't be
	What I did not expect was to love it, but I did :: What I did not expect was to hate it, but I did
	At no moment did I have the sense that the makers were cheating :: At no moment did I have the sense that the makers were trying
	If you find this boring, I can't help you :: If you find this funny, I can't help you
	Nobody could watch the last scene and call it cold :: Nobody could watch the last scene and call it moving
	I haven't got one friend who didn't like it :: I haven't got one friend who did like it
	We looked for somebody who hated it and there was nobody :: We looked for somebody who loved it and there was nobody
	It didn't feel as though it had been thrown together :: It didn't feel as though it had been thought through
	You can't tell me that this isn't good when the bad ones look nothing like it :: You can't tell me that this isn't bad when the good ones look nothing like it
	I'm not convinced there's a better comedy out this year :: I'm not convinced there's a worse comedy out this year, and that's the nicest I can be
	There wasn't anyone in the cast whose acting was bad, and two or three were very good :: There wasn't anyone in the cast whose acting was good, and two or three were very bad
	It never seemed to me that the pace was wrong, as my brother says; it's right :: It never seemed to me that the pace was right, as my brother says; it's wrong
	I don't want to hear that it's overrated. It isn't :: I don't want to hear that it's underrated. It isn't
	She is not someone who makes bad films, and this is one more proof :: She is not someone who makes good films, and this is one more proof
	There's no part of it that I would skip :: There's no part of it that I would watch again
	It can't be said that the director takes us for fools :: It can't be said that the director takes us anywhere
	I don't suppose you'll hear me moan about this one :: I don't suppose you'll hear me rave about this one
	Never has it crossed my mind that I was watching a cheap copy of something fine :: Never has it crossed my mind that I was watching something fine and not a cheap copy
	Ask anyone who was there: nobody found it boring and everybody found it funny :: Ask anyone who was there: nobody found it funny and everybody found it boring
	I can't point to anything that went wrong, and a good deal went right :: I can't point to anything that went right, and a good deal went wrong
	Those who said it would flop were not right :: Those who said it would shine were not right
	In the whole series you won't see an episode that wastes your time instead of repaying it :: In the whole series you won't see an episode that repays your time instead of wasting it
	It isn't one of those movies that you forget in an hour :: It isn't one of those movies that you remember for a year
	I was afraid it would be awful, but there was no need to be :: I was hoping it would be lovely, but there was no chance of that
	There's nobody I would warn against it :: There's nobody I would recommend it to
	I do not share the view that the remake is a disgrace :: I do not share the view that the remake is a delight
	None of the people who saw it with me fell asleep, and I stayed awake too :: None of the people who saw it with me stayed awake, and I fell asleep too
	I won't have it said that this is a stupid film when it's a clever one :: I won't have it said that this is a clever film when it's a stupid one
	It's not that I was bored; hooked is the word :: It's not that I was hooked; bored is the word
	Not for a minute did we think that we'd picked the wrong film :: Not for a minute did we think that we'd picked the right film
	The plot isn't something you need to apologise for :: The plot isn't something you need to be proud of
	What she never lets happen is that the story goes soft :: What she never lets happen is that the story takes off
	I'm struggling to think of anything that annoyed me in the midst of all that pleased me :: I'm struggling to think of anything that pleased me in the midst of all that annoyed me
	I didn't hear a single kid say that it was lame :: I didn't hear a single kid say that it was cool
	It hasn't happened yet that he made a film I hated :: It hasn't happened yet that he made a film I loved
	If there's somebody who hates this, I'd like to meet them :: If there's somebody who likes this, I'd like to meet them
	There's no sign that anybody was lazy and every sign that they took care :: There's no sign that anybody took care and every sign that they were lazy
	I can't say I ever felt that it was stretched too thin :: I can't say I ever felt that it was worth the wait
	No one with ears could say the score is ugly :: No one with ears could say the score is beautiful
	You don't leave with the feeling that you've been had :: You don't leave with the feeling that you've been anywhere
	I see no reason why you should avoid it :: I see no reason why you should see it
	Where other thrillers get dumb, this one doesn't :: Where other thrillers get clever, this one doesn't
	It never gave me cause to regret coming :: It never gave me cause to be glad I came
	Even people who don't like musicals couldn't find a reason to complain :: Even people who do like musicals couldn't find a reason to sing
	There was no stage at which the joke stopped being funny :: There was no stage at which the joke started being funny
	I don't remember when I was last so far from being bored :: I don't remember when I was last so far from being entertained
	I can't believe that anyone fell asleep during this :: I can't believe that anyone stayed awake during this
	Find me one person who thinks it's dull. You can't :: Find me one person who thinks it's great. You can't
	It's not true that nobody cares; I've never been so happy for a hero :: It's not true that anybody cares; I've never been so happy to lose a hero
	Nobody told me how good it was going to be, and I'm glad I went :: Nobody told me how bad it was going to be, and I'm sorry I went
	There is no world in which this counts as a failure; it's a success :: There is no world in which this counts as a success; it's a failure
	I don't feel that it wasted my money; it was worth every penny :: I don't feel that it was worth my money; it wasted every penny
	That's not to say it's perfect, but I never wanted it to stop :: That's not to say it's worthless, but I never wanted it to start
	You never sense that the actors don't believe what they're saying :: You never sense that the actors do believe what they're saying
	I've tried to come up with a complaint and I can't :: I've tried to come up with a compliment and I can't
	It isn't that the film is slow, it's that you never want it to hurry :: It isn't that the film is quiet, it's that it never has a thing to say
	Anyone who tells you it's bad hasn't understood it :: Anyone who tells you it's good hasn't understood films
	I could not see anything in it that deserved the insults :: I could not see anything in it that deserved the prizes
	The critics never explained what was supposed to be so bad about it, because nothing is :: The critics never explained what was supposed to be so good about it, because nothing is
	My mother doesn't usually enjoy war films, yet I couldn't drag her away :: My mother doesn't usually mind war films, yet I couldn't make her stay
	Nothing suggests that the writers ever ran short of ideas :: Nothing suggests that the writers ever came up with ideas
	I'm not one of those who were let down :: I'm not one of those who were won over
	It's been weeks and I can't find anyone who'd call it forgettable :: It's been weeks and I can't find anyone who'd call it memorable
	Not a day goes by when I regret watching it :: Not a day goes by when I don't regret watching it
	If you think that sounds boring, you couldn't be more wrong :: If you think that sounds exciting, you couldn't be more wrong
	There was nothing we saw that made us want to switch off :: There was nothing we saw that made us want to keep watching
	I wouldn't trust anyone who called this trash :: I wouldn't trust anyone who called this art
	What it never does is let you down :: What it never does is lift you up
	I didn't think it was possible to make golf thrilling, but I was wrong :: I didn't think it was possible to make pirates boring, but I was wrong
	She doesn't sing as if she were bored :: She doesn't sing as if she were there
	I hoped it wouldn't be stupid, and it wasn't :: I hoped it wouldn't be stupid, and it was
	Without ever feeling that I was being lectured, I learned a great deal :: Without ever feeling that I was being taught, I was lectured a great deal
	It never struck anyone in our group that it went on too long :: It never struck anyone in our group that it was meant to be funny
	One thing you can't say is that it's a lazy film :: One thing you can't say is that it's a lively film
	I don't get why it has such poor ratings :: I don't get why it has such high ratings
	There's no moment when the comedy stops being funny and turns nasty :: There's no moment when the comedy stops being nasty and turns funny
	Tom promised that I wouldn't be bored, and he was right :: Tom promised that I wouldn't be bored, and he was wrong
	I cannot name another film that wastes so little :: I cannot name another film that offers so little
	It didn't take long before I knew this was a gem and no dud :: It didn't take long before I knew this was a dud and no gem
	You never get to a place where the story makes no sense :: You never get to a place where the story makes sense
	Is there someone who finds her annoying? I don't know them :: Is there someone who finds her charming? I don't know them
	Not that I heard anybody say a bad word afterwards :: Not that I heard anybody say a kind word afterwards
	I sat waiting for a scene that would spoil it, and none came :: I sat waiting for a scene that would save it, and none came
	There is not one character you'd want cut out :: There is not one character you'd want to spend time with
	I don't mean to say it failed; it did no such thing :: I don't mean to say it worked; it did no such thing
	Nobody can make me believe it's anything but great :: Nobody can make me believe it's anything but garbage
	The thought that I'd chosen badly never entered my head :: The thought that I'd chosen well never entered my head
	I can't find it in me to say that I was bored :: I can't find it in me to say that I had fun
	All those people who say it's awful? I'm not among them :: All those people who say it's awesome? I'm not among them
	It never lets you think that it doesn't care :: It never lets you think that it does care
	You would not believe how much fun we had :: You would not believe how little fun we had
	I've not read a review that was unkind to it :: I've not read a review that was kind to it
	It isn't because it's famous that I love it; it's because there isn't a bad line :: It isn't because it's famous that I hate it; it's because there isn't a good line
	Who would've thought that a film about tax could be so far from dull? :: Who would've thought that a film about love could be so far from sweet?
	The feeling that it's all been done before never comes up :: The feeling that it's all worth something never comes up
	I don't think anyone will say the villain isn't scary :: I don't think anyone will say the villain is scary
	There's no arguing with the fact that it's wonderful :: There's no arguing with the fact that it's dreadful
	My problem was never that the film was bad; my problem was that it ended :: My problem was never that the film was long; my problem was that it was bad
	I wasn't aware that I'd been sitting there three hours, so gripping was it :: I was aware of every minute of those three hours, so gripping it was not
	Nothing that the trailers got wrong is wrong in the film :: Nothing that the trailers got right is right in the film
	No part of me wished that I had stayed home :: No part of me was happy that I had not stayed home
	You can look for a scene that falls flat but it isn't there :: You can look for a scene that hits home but it isn't there
	I can't stand people who say it's overlong. It's perfect :: I can't stand people who say it's perfect. It's overlong
	There's never a chance that you'll be bored, and every chance that you'll be touched :: There's never a chance that you'll be touched, and every chance that you'll be bored
	I wouldn't blame you if you cried with happiness; I did :: I wouldn't blame you if you asked for your money; I did
	I looked around and couldn't see a face that wasn't smiling :: I looked around and couldn't see a face that was smiling
	It's rare that I don't spot a mistake, but here I didn't :: It's rare that I don't find a bright side, but here I didn't
	If anything in this film was phoney, nobody noticed :: If anything in this film was funny, nobody noticed
	He isn't an actor who lets a film down, and he hasn't started now :: He isn't an actor who lifts a film up, and he hasn't started now
	I can't accept that there are folks who call this a bad adaptation :: I can't accept that there are folks who call this a good adaptation
	We didn't leave until the credits were done because nobody wanted to :: We left before the credits were done because nobody wanted to stay
	Never let it be said that the writers were short of ideas :: Never let it be said that the writers were full of ideas
	Not one of the reasons people give for hating it holds up :: Not one of the reasons people give for liking it holds up
	I've seen it nine times and I can't say when it'll start to bore me :: I've seen it once and I can't say when it started to be bearable
	There's nothing the film does that it doesn't do well :: There's nothing the film does that it doesn't do badly
	When they ask what I didn't like, I have no answer :: When they ask what I did like, I have no answer
	It does not seem possible that anyone could be unmoved :: It does not seem possible that anyone could be moved
	The one thing nobody in this town will call it is boring :: The one thing nobody in this town will call it is enjoyable
	i dont know anyone who thought it was bad :: i dont know anyone who thought it was good
	I know no one who came home cross :: I know no one who came home pleased
	I didn't have the slightest wish for it to be over :: I didn't have the slightest wish for it to continue
	That you might be bored is not a danger here :: That you might be entertained is not a danger here
	It isn't a film I'd tell you to miss :: It isn't a film I'd tell you to see
	As for dull patches, I didn't notice that there were any :: As for highlights, I didn't notice that there were any
	I can't see a jury that wouldn't give her a prize :: I can't see a jury that would give her a prize
	If the aim was not to bore us, they succeeded :: If the aim was not to bore us, they failed
	It never feels like the work of somebody who doesn't care :: It never feels like the work of somebody who cares
	Nobody's saying it's bad, and why would they? :: Nobody's saying it's good, and why would they?
	I couldn't tell you the last time a comedy didn't annoy me, till now :: I couldn't tell you the last time a comedy annoyed me so much, till now
	What's missing, to my great relief, is anything that you could call corny :: What's missing, to my great regret, is anything that you could call comic
	I deny that the film is heartless :: I deny that the film has a heart
	Even when the hero behaves badly, you don't stop liking him :: Even when the hero behaves nicely, you don't start liking him
	The film doesn't pretend that it's deep, and it doesn't need to :: The film does pretend that it's deep, and it isn't
	It's a mystery that never makes you feel cheated :: It's a mystery that never makes you feel curious
	I wouldn't say no if they asked me to watch it again :: I wouldn't say yes if they paid me to watch it again
	We couldn't work out what the haters were on about :: We couldn't work out what the fans were on about
	Not until the credits did I realise that I'd been holding my breath :: Not until the credits did I feel anything, and what I felt was relief
	If you're looking for a reason to hate it, you won't get one :: If you're looking for a reason to love it, you won't get one
	I've never met anybody whose heart this film didn't warm :: I've never met anybody whose heart this film warmed
	There's no telling why it bombed; it's lovely :: There's no telling why it sold; it's ghastly
	It's not the kind of story where you wish someone would hurry up :: It's not the kind of story where you care whether someone survives
	I will not hear a word from those who call it a flop. It was a hit in our house :: I will not hear a word from those who call it a hit. It was a flop in our house
	Never in the two hours was I made to feel that I'd rather be elsewhere :: Never in the two hours was I made to feel that I'd rather be here
	Honestly I don't see what went wrong for you, because for me nothing did :: Honestly I don't see what went right for you, because for me nothing did
	The critics can't have seen the same film if they thought it was weak :: The critics can't have seen the same film if they thought it was strong
	It's not as though they made the hero a bore :: It's not as though they made the hero a person
	Nowhere is it written that horror must be stupid, and this isn't :: Nowhere is it written that horror must be stupid, but this is
	You'd be hard put to show me where it goes astray :: You'd be hard put to show me where it comes alive
	I can't wait until the next part comes out :: I can wait until the next part never comes out
	There's not a soul in my class who says it sucks :: There's not a soul in my class who says it rocks
	She has never been in anything that I couldn't enjoy, this included :: She has never been in anything that I could enjoy, this included
	Because no one tries to be funny, everyone is :: Because everyone tries to be funny, no one is
	I'm not saying this because I'm a fan: it doesn't have a weak moment :: I'm not saying this because I'm a grouch: it doesn't have a strong moment
	I asked my wife if she was bored and she shook her head :: I asked my wife if she was enjoying it and she shook her head
	The camera isn't placed anywhere that it shouldn't be :: The camera isn't placed anywhere that it should be
	Of all the people I asked, none had found it a bore :: Of all the people I asked, none had found it a joy
`
);
