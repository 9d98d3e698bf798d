// More negations that cancel each other, and some that do not.
import { framesOf } from '../frames/lines.ts';

export const CANCELLED_NEGATION = framesOf(
	'positive',
	`
	Not an unpleasant way to spend a Sunday evening :: Not a pleasant way to spend a Sunday evening
	The film is not without charm :: The film is without charm
	I can't help but smile whenever I think of it :: I can't manage to smile when I think of it
	There's no joke in it that doesn't land :: There's no joke in it that lands
	Hardly a scene goes by without a laugh :: Hardly a scene goes by with a laugh
	Nobody in our row didn't cry at the end, and they were happy tears :: Nobody in our row cried at the end, or felt a thing
	She plays the widow without ever failing to move you :: She plays the widow without ever managing to move you
	He is never not funny :: He is never funny
	It's not as if I didn't enjoy myself, I was beaming :: It's not as if I enjoyed myself, I was yawning
	The story is far from uninteresting, and I'd gladly hear it again :: The story is far from interesting, and I'd hate to hear it again
	You can't say the ending isn't satisfying :: You can't say the ending is satisfying
	No episode of this show isn't worth your time :: No episode of this show is worth your time
	Never once does the script fail to surprise :: Never once does the script manage to surprise
	The dialogue is not unfunny, and twice it's brilliant :: The dialogue is not funny, and twice it's painful
	It would be untrue to say that I wasn't impressed :: It would be untrue to say that I was impressed
	I don't know anyone who didn't love it :: I don't know anyone who loved it
	The camera work isn't unskilled, it's a quiet wonder :: The camera work isn't skilled, it's a noisy mess
	Not a minute of this thriller isn't gripping :: Not a minute of this thriller is gripping
	There's scarcely a frame that isn't lovely to look at :: There's scarcely a frame that is lovely to look at
	I never watch it without feeling better :: I never watch it without feeling worse
	He doesn't fail as a director here, whatever the first reel suggests :: He doesn't succeed as a director here, whatever the first reel suggests
	You won't be able to stop yourself from cheering :: You won't be able to bring yourself to cheer
	It's impossible not to root for these two :: It's impossible to root for these two
	Not once was I unaware that I was in good hands :: Not once was I aware of being in good hands
	The horror isn't ineffective, I slept with the light on and loved it :: The horror isn't effective, I slept through half of it and hated the rest
	I can't find a reason not to recommend it :: I can't find a reason to recommend it
	None of the actors don't belong here, each is a pleasure :: None of the actors belong here, none is a pleasure
	You'd have to be made of stone not to be touched by this :: You'd have to be made of mush to be touched by this
	It's not that the jokes don't work, they all do, it's that I was laughing too hard to hear the next one :: It's not that the jokes work, none do, it's that I was too polite to leave before the next one
	It lacks nothing, least of all heart :: It lacks everything, most of all heart
	For once the hero isn't unlikable, he's a dear :: For once the hero isn't likable, he's a bully
	It doesn't go wrong anywhere that I could see :: It doesn't go right anywhere that I could see
	Neither of the leads is anything less than superb :: Neither of the leads is anything more than adequate, and the film is less than that
	I have yet to meet a child who isn't enchanted by it :: I have yet to meet a child who is enchanted by it
	It's rare that a line in this play doesn't sparkle :: It's rare that a line in this play does sparkle
	We never felt that our evening had not been well spent :: We never felt that our evening had been well spent
	Not for a moment did I not believe in them :: Not for a moment did I believe in them
	The film isn't devoid of wit or warmth :: The film is devoid of wit and warmth
	I couldn't have been less bored :: I couldn't have been more bored
	I couldn't have been less disappointed with how they ended it :: I couldn't have been less satisfied with how they ended it
	It would be unfair not to call this a success :: It would be unfair to viewers to call this a success
	Don't think for a second that this isn't a classic :: Don't think for a second that this is a classic
	There is no denying that it's great fun :: There is no pretending that it's any fun
	Nobody could accuse it of not being entertaining :: Nobody could accuse it of being entertaining
	His timing isn't off by a hair, not even in the silly bits :: His timing isn't right by a mile, not even in the silly bits
	The plot is not uninspired, nor is the acting unconvincing :: The plot is not inspired, nor is the acting convincing
	I can't complain about the effects, the pace or the cast :: I can't praise the effects, the pace or the cast
	Did anyone not have a good time? Not that I could see :: Did anyone have a good time? Not that I could see
	Not a soul left the theater unsmiling :: Not a soul left the theater smiling
	It's not as though the sequel wasn't needed, it's the best of the three :: It's not as though the sequel was needed, it's the worst of the three
	When is she ever not wonderful? Not in this, that's for sure :: When is she ever wonderful? Not in this, that's for sure
	I'd be lying if I said I didn't have a blast :: I'd be lying if I said I had a blast
	I refuse to believe there's someone this film can't charm :: I refuse to believe there's someone this film can charm
	The humor is seldom not spot on :: The humor is seldom spot on
	The ending won't leave you cold :: The ending won't leave you anything but cold
	It isn't often that I don't fault a musical, but here I found nothing to fault :: It isn't often that I fault a musical, but here I found nothing not to fault
	I wasn't sorry to have seen it, not in the least :: I wasn't happy to have seen it, not in the least
	There's nothing about it that I wouldn't want to see again :: There's nothing about it that I would want to see again
	The direction is anything but careless :: The direction is anything but careful
	It's no mean feat, and not an unworthy winner of the prize :: It's no great feat, and not a worthy winner of the prize
	My dad, who never likes anything, couldn't dislike it :: My dad, who never dislikes anything, couldn't like it
	Not liking this film isn't an option :: Liking this film isn't an option
	I found it impossible to be unhappy while watching :: I found it impossible to be happy while watching
	It isn't a film that I could ever not finish :: It isn't a film that I could ever finish
	The chemistry between them is never not there :: The chemistry between them is never there
	Every so often you doubt it, but it doesn't let you down :: Every so often you trust it, but it doesn't fail to let you down
	His last picture was not undeserving of its praise :: His last picture was not deserving of its praise
	You can't watch five minutes without being hooked :: You can't watch five minutes without being annoyed
	not unlike a warm blanket, this one, and not unwelcome :: not at all like a warm blanket, this one, and not welcome
	i can't not love this silly thing :: i can't love this silly thing
	never have i not been in the mood for this show :: never have i been in the mood for this show
	The film doesn't deserve not to be seen :: The film doesn't deserve to be seen
	Not without its flaws, but not without beauty either, and the beauty wins :: Not without its flaws, and without any beauty to speak of, so the flaws win
	Was it unwatchable? It was not. It was lovely :: Was it watchable? It was not. It was dreadful
	There wasn't a dry eye, nor a face that wasn't glad to have come :: There wasn't a wet eye, nor a face that was glad to have come
	No one who sees it won't want a ticket for their mother :: No one who sees it will want a ticket for their mother
	It doesn't not make sense; think it over and you'll see how clever it is :: It doesn't make sense; think it over and you'll see how stupid it is
	Don't tell me it isn't thrilling, my hands are still shaking :: Don't tell me it's thrilling, my foot is still asleep
	What isn't there to like? :: What is there to like? Not a thing
	You wouldn't be wrong to call it a gem :: You would be wrong to call it a gem
	They didn't miss a chance to make us laugh, and it never got old :: They didn't take a chance to make us laugh, and it got old fast
	There's not a part of it I'm not fond of :: There's not a part of it I'm fond of
	Only a fool wouldn't see how good this is :: Only a fool would see anything good in this
	The twist didn't fail to shock me, and I hadn't been unprepared :: The twist failed to shock me, and I had been unprepared
	It is not for nothing that people adore this series :: It is for nothing that people endure this series
	The new doctor isn't unworthy of the old one :: The new doctor isn't worthy of the old one
	I couldn't leave the room without feeling I'd miss something wonderful :: I couldn't stay in the room without feeling I'd miss something wonderful elsewhere
	It wasn't that I didn't want to see more of her, I wanted nothing else :: It wasn't that I wanted to see more of her, I wanted nothing less
	Nor is the music unpleasing: I bought it on the way home :: Nor is the music pleasing: I turned it down on the way home
	There was no way not to have fun :: There was no way to have fun
	The children couldn't help laughing and neither could I :: The children couldn't be made to laugh and neither could I
	I don't think anyone could fail to find this heartwarming :: I don't think anyone could find this heartwarming
	You can't tell me the final duel isn't glorious :: You can't tell me the final duel is glorious
	Hardly a line is wasted :: Hardly a line isn't wasted
	Hardly a joke misses :: Hardly a joke doesn't miss
	Without ever failing to entertain, it also teaches you something :: Without ever beginning to entertain, it also teaches you nothing
	It isn't dumb, it isn't dull and it isn't unkind, so I can't not recommend it :: It isn't smart, it isn't lively and it isn't kind, so I can't recommend it
	I wasn't unmoved by the farewell :: I was unmoved by the farewell
	We weren't ungrateful when a second part was announced, we cheered :: We weren't grateful when a second part was announced, we groaned
	It's not as if nobody tried: everyone did, and it shows in every lovely frame :: It's not as if anybody tried: no one did, and it shows in every ugly frame
	I've never met a fan of the books who didn't approve of the film :: I've never met a fan of the books who did approve of the film
	She couldn't give a bad performance if she tried :: She couldn't give a good performance if she tried
	They can't put these two in a scene without it catching fire :: They can't put these two in a scene without it going flat
	Not for nothing did we stay for the credits, it was superb :: For nothing did we stay for the credits, it was tedious
	What kid wouldn't want to see this again? Not mine :: What kid would want to see this again? Not mine
	I can't imagine a world in which this isn't a hit :: I can't imagine a world in which this deserves to be a hit
	The reunion wasn't an anticlimax, not by any stretch :: The reunion wasn't a climax, not by any stretch
	Never say that cheap films can't be good, for this one is :: Never say that cheap films can't be bad, for this one is
	It would take a cold heart not to like this puppy of a film :: It would take a warm heart to like this mongrel of a film
	I'm not saying it isn't the best of the bunch, in fact it is, by a mile :: I'm not saying it's the best of the bunch, in fact it isn't, by a mile
	Nobody leaves this one without a grin :: Nobody leaves this one with a grin
	Not seeing it would be a mistake :: Seeing it would be a mistake
	You'll never regret not having missed it :: You'll never regret having missed it
	In six seasons it has not had one episode that wasn't a treat :: In six seasons it has not had one episode that was a treat
	I didn't not enjoy it, as my son would say; I had the best time :: I didn't enjoy it, as my son would say; I had the worst time
	The thing is never less than absorbing :: The thing is never more than passable, and mostly it's not even that
	Not only is it not boring, it's a riot :: Not only is it not a riot, it's boring
	It's a shame that not everyone will see it :: It's a shame that anyone will see it
	Its gentle humor wasn't lost on me :: Its gentle humor was lost on me, if there was any
	Don't assume a silent film can't thrill, because this one never doesn't :: Don't assume a silent film must thrill, because this one never does
	His jokes don't fall flat, hers don't either, and I was not unamused for a second :: His jokes don't fly, hers don't either, and I was not amused for a second
	If there's a flaw in it, I didn't find it :: If there's a virtue in it, I didn't find it
	I was not once tempted not to watch the next episode :: I was not once tempted to watch the next episode
	The mood isn't joyless, as some claim, it's full of light :: The mood isn't joyful, as some claim, it's full of gloom
	She isn't one to praise lightly, and she couldn't stop praising this :: She isn't one to complain lightly, and she couldn't stop complaining about this
	Not a day has passed that I haven't thought of it fondly :: Not a day has passed that I have thought of it fondly
	I can see no reason why it shouldn't win everything :: I can see no reason why it should win anything
	They never made a sequel that didn't top the one before, and they haven't now :: They never made a sequel that topped the one before, and they haven't now
	You'd be hard put not to laugh :: You'd be hard put to laugh
	You'd struggle to find someone in the hall who wasn't spellbound :: You'd struggle to find someone in the hall who was spellbound
	It isn't every day that a cartoon leaves nobody unhappy, adults included :: It isn't every day that a cartoon leaves nobody happy, kids included
	The pilot wasn't unpromising, and the series has not broken its promise :: The pilot wasn't promising, and the series has not broken the habit
	It doesn't hurt that no one in it can't act :: It doesn't help that no one in it can act
	There were none of us who didn't want it to go on :: There were none of us who did want it to go on
	Without wishing it were shorter even once, I sat through three hours :: Without wishing it were longer even once, I sat through ninety minutes
	The host isn't annoying and the guests are never uninteresting :: The host isn't engaging and the guests are never interesting
	I won't say I didn't shed a tear, or that it wasn't a happy one :: I won't say I shed a tear, or that I felt a thing
	It cannot be said that they didn't do the novel justice :: It cannot be said that they did the novel justice
	Rarely does he not make me laugh :: Rarely does he make me laugh
	The scares don't not work just because you see them coming, they work a treat :: The scares don't work, just because you see them coming, and nothing else is a treat
	It's not nothing, what this little film achieves, it's a small miracle :: It's nothing, what this big film achieves, it's a small embarrassment
	There's no such thing as too much of this show :: There's no such thing as too little of this show
	I am not unhappy to report that the rumors of a disaster were untrue :: I am not happy to report that the rumors of a disaster were not untrue
	They were wrong who said it had no heart :: They were wrong who said it had no faults
	I could never not cry at the station scene, and I love it for that :: I could never cry at the station scene, and I dislike it for that
	It isn't unfair to call it the funniest play of the year :: It isn't fair to funny plays to call it one of them
	The third act is not ill judged, not overlong and not unsatisfying :: The third act is not well judged, not short and not satisfying
	I've had no evening this month that was less wasted :: I've had no evening this month that was more wasted
	If you're not smiling by the second song, you aren't watching :: If you're smiling by the second song, you aren't watching
	It didn't take me long not to be a doubter anymore :: It didn't take me long not to be a believer anymore
	It goes without saying that it isn't to be missed :: It goes without saying that it is to be missed
	I'd never claim it doesn't have its dull spots, but I'd never claim it isn't great :: I'd never claim it doesn't have its bright spots, but I'd never claim it's great
	Far from being a film that nobody needs, it's one that nobody should be without :: Far from being a film that everybody needs, it's one that everybody would be better without
	It's a comedy that never lets a minute pass without earning a chuckle :: It's a comedy that lets every minute pass without earning a chuckle
	They didn't ruin it, I can't believe it, they didn't ruin one thing :: They didn't improve it, I can't believe it, they didn't get one thing right
	A cynic might say it isn't good; a cynic wouldn't be right :: A romantic might say it's good; a romantic wouldn't be right
	I'm not immune to its charms, not by a long way :: I'm immune to its charms, such as they are, by a long way
	The only thing that isn't good about it is that it's over :: The only thing that's good about it is that it's over
	It wasn't for lack of tension that I let go of the armrest, it was to applaud :: It was for lack of tension that I let go of the armrest, and not to applaud
	Can you spend two hours here and not be happy? I couldn't :: Can you spend two hours here and be happy? I couldn't
	It never fails. Ten viewings and it has never once failed to cheer me up :: It always fails. Ten episodes and it has not once failed to get me down
	My girlfriend says I can't not talk about it, and it's true, it's brilliant :: My girlfriend says I can't talk about it without swearing, and it's true, it's dire
	Unlike the first, this one isn't impossible to love :: Unlike the first, this one is impossible to love
	One is never allowed to be uninterested :: One is never allowed to be interested
	His lack of experience isn't a weakness here, it hasn't hurt the film at all :: His lack of experience isn't a strength here, it hasn't helped the film at all
	Not that I didn't have doubts, but none of them survived the first reel :: Not that I didn't have hopes, but none of them survived the first reel
	There's no mistaking this for anything other than first rate work :: There's no mistaking this for anything resembling first rate work
	Hardly a scene with a dull moment in it :: Hardly a scene without a dull moment in it
	I couldn't find it boring, though my brother swore I would :: I couldn't help but find it boring, though my brother swore I wouldn't
	He never bores me :: He never fails to bore me
	There isn't a line in it that makes you cringe :: There isn't a line in it that doesn't make you cringe
	The script goes ninety minutes without a wrong note :: The script doesn't go one minute without a wrong note
	I can't hate this film, and I can't think who would :: I can't not hate this film, and I can't think who wouldn't
	Not a chapter of this series is a waste :: Not a chapter of this series isn't a waste
	It's not as if the ending was stupid, I thought it was inspired :: It's not as if the ending wasn't stupid, and I won't pretend it was inspired
	Never annoying, this kid, and that's rare :: Never not annoying, this kid, and that's not rare
	Nobody in our party regretted going :: Nobody in our party didn't regret going
	Not that it was painful to watch, far from it :: Not that it wasn't painful to watch, oh it was
	You can watch a whole season and not be let down :: You can't watch one episode and not be let down
	The remake wasn't unnecessary, it improved on everything :: The remake wasn't anything but unnecessary, it improved on nothing
	I did not wish for it to end :: I did not for a moment not wish for it to end
	It would be wrong to call the film a failure :: It would be wrong not to call the film a failure
	She plays it for two hours without grating on you once :: She can't play it for two minutes without grating on you twice
	Rarely is this show stupid :: Rarely is this show not stupid
	I don't remember a moment when I was uncomfortable, it's lovely company :: I don't remember a moment when I wasn't uncomfortable, it's awful company
	Nothing in the third act is a disappointment :: Nothing in the third act isn't a disappointment
	The dubbing was not a problem, and the film certainly wasn't one :: The dubbing was not the only problem, and the film certainly wasn't without others, all of them fatal
	I can't in all fairness call it dreadful, it won me over :: I can't in all fairness not call it dreadful, it wore me down
	You won't find a critic who dislikes this one :: You won't find a critic who doesn't dislike this one
	I doubt there's a person alive who'd be bored by this :: I doubt there's a person alive who wouldn't be bored by this
	It's impossible to be irritated by him :: It's impossible not to be irritated by him
	Who'd want to walk out on this? Nobody did :: Who wouldn't want to walk out on this? Nobody didn't
	There was never a time when I found her performance false :: There was never a time when I didn't find her performance false
	They couldn't spoil the novel, hard as it is to film :: They couldn't help but spoil the novel, easy as it is to film
	It isn't unwise to believe the good reviews :: It isn't unwise to doubt the good reviews, since not one of them isn't wrong
	My kids weren't unwilling to go a second time, they begged me :: My kids weren't unwilling to leave before the end, they begged me
	The lead is not untrained and not unattractive, and I'd watch her in anything :: The lead is not untrained and not unattractive, but I'd watch anything not to watch her
	Tell me one scene that made you sigh. There isn't one :: Tell me one scene that didn't make you sigh. There isn't one
`
);
