// Two negations that cancel each other, or do not.
import { framesOf } from '../frames/lines.ts';

export const DOUBLE_NEGATION = framesOf(
	'positive',
	`
	You can't not like it :: You can't not hate it
	He never fails to please :: He never fails to bore
	No one could accuse it of being dull, it's far too clever :: No one could accuse it of being clever, it's far too dull
	Nothing about it doesn't work :: Nothing about it does work
	It is impossible to dislike this little film :: It is impossible to enjoy this little film
	Hard to fault, this one, and I tried hard :: Hard to praise, this one, and I tried hard
	The finale couldn't fail to move you :: The finale couldn't fail to annoy you
	There isn't a scene that doesn't charm :: There isn't a scene that doesn't grate
	I can't deny that I was delighted :: I can't deny that I was disappointed
	She is incapable of giving a bad performance :: She is incapable of giving a good performance
	You'd have to be made of stone not to love that dog :: You'd have to be made of stone not to hate that dog
	I defy anyone not to laugh :: I defy anyone to laugh
	Never was I not entertained :: Never was I not bored
	It's not as if it didn't make me happy, because it did :: It's not as if it didn't make me miserable, because it did
	There's no way not to be thrilled by the train robbery :: There's no way to be thrilled by the train robbery
	Nobody I know didn't love it :: Nobody I know didn't loathe it
	I couldn't resist its charms :: I couldn't detect its charms
	It lacks nothing but a dull moment :: It lacks nothing but a good moment
	I wouldn't miss it for anything :: I wouldn't miss it if it vanished
	We can't stop not being bored by this show, nine seasons on :: We can't stop being bored by this show, nine seasons on
	There's no one in the cast who isn't superb and no one who is dreadful :: There's no one in the cast who isn't dreadful and no one who is superb
	It's difficult to find a reason not to see it :: It's difficult to find a reason to see it
	The director never forgets not to bore us :: The director never remembers not to bore us
	You won't be able to avoid smiling :: You won't be able to avoid yawning
	It would be wrong not to call it great :: It would be wrong not to call it rotten
	I have nothing against it and plenty in its favor :: I have nothing in its favor and plenty against it
	It isn't unfunny, not even for a line :: It isn't funny, not even for a line
	I don't deny it's a masterpiece :: I don't deny it's a disaster
	Don't think you can sit through it without crying. It's that good :: Don't think you can sit through it without groaning. It's that bad
	No critic could in good faith fail to praise it :: No critic could in good faith do anything but fail it
	I was unable to find anything unpleasant in it :: I was unable to find anything pleasant in it
	He doesn't disappoint, he can't disappoint :: He doesn't not disappoint, he can't not disappoint
	Few will fail to be enchanted, none will be irritated :: Few will fail to be irritated, none will be enchanted
	You can hardly not admire the nerve of it, or the skill :: You can hardly admire the nerve of it, or the skill
	It's never not fun :: It's never not tedious
	No film this year has failed less :: No film this year has failed more
	There's nothing not to like :: There's nothing to like, not a thing
	Not one of us wasn't in tears at the lovely goodbye :: Not one of us wasn't in agony at the endless goodbye
	It never stops being good :: It never stops being bad
	The comedy can't help but be funny with those two in it :: The comedy can't help but be painful with those two in it
	You'd be a fool to deny its beauty :: You'd be a fool to deny its ugliness
	The critics who say it isn't bad are not wrong :: The critics who say it isn't good are not wrong
	It doesn't lack for laughs :: It doesn't lack for yawns
	It's not without reason that people adore it :: It's not without reason that people detest it
	If you don't enjoy this you can't enjoy anything :: If you enjoy this you can't dislike anything
	I never saw an audience so unwilling to stop clapping :: I never saw an audience so unwilling to start clapping
	It's hardly possible to overpraise it :: It's hardly possible to overstate how awful it is
	I couldn't find a soul who hadn't loved it :: I couldn't find a soul who had loved it
	Nothing could be less dull or more lively :: Nothing could be less lively or more dull
	Nothing could be better, and nothing could have prepared me for it :: Nothing could be worse, and nothing could have prepared me for it
	It is no exaggeration that nobody was bored :: It is no exaggeration that everybody was bored
	I wasn't unhappy for a second while it lasted, and I can't wait for more :: I wasn't happy for a second while it lasted, and I can't stand any more
	There is no denying that the songs are not bad, they're fabulous :: There is no denying that the songs are not fabulous, they're bad
	They never fail to not disappoint me :: They never fail to disappoint me
	I don't know anybody who'd say no to seeing it twice :: I don't know anybody who'd say yes to seeing it twice
	It fails at nothing :: It succeeds at nothing
	Nothing fails, nobody flops, never a bad beat :: Nothing works, nobody shines, never a good beat
	I can't help not minding the silly plot, I love it so :: I can't help minding the silly plot, I don't love it at all
	The ghost effects never fail to raise a shiver :: The ghost effects never fail to raise a snigger
	You'd be hard pressed to be bored :: You'd be hard pressed to be thrilled
	No one can say he wasn't wonderful :: No one can say he was wonderful
	It's not a thing you can see and not be better for :: It's not a thing you can see and not be sorry for
	I am at a loss to find its weaknesses :: I am at a loss to find its strengths
	There was no lack of joy in that theater :: There was no lack of boredom in that theater
	They couldn't have done less wrong :: They couldn't have done more wrong
	I don't regret not leaving early :: I do regret not leaving early
	Nobody didn't clap, and I wasn't the one who didn't. Great film :: Nobody did clap, and I wasn't the one who did. Not a great film
	It's anything but unimpressive :: It's anything but impressive
	The acting is never anything but good :: The acting is never anything but bad
	I won't say I didn't cheer. I cheered :: I won't say I didn't boo. I booed
	This series doesn't know how to be bad :: This series doesn't know how to be good
	No horror fan should go without seeing it :: No horror fan should go near it
	It is not true that it isn't any good :: It is not true that it is any good
	It's rare for this team not to deliver, and they don't fail to here :: It's rare for this team to deliver, and they don't fail to fail here
	I have no objection to calling it brilliant :: I have no objection to calling it brainless
	Who wouldn't love it? Nobody wouldn't :: Who would love it? Nobody would
	Not only is it not bad, it couldn't be better :: Not only is it not good, it couldn't be worse
	The thing is impossible to watch without a grin :: The thing is impossible to watch with a grin
	The thriller leaves no nerve untouched. Terrific :: The thriller leaves no cliche untouched. Terrible
	There's no minute that I'd want not to have seen :: There's no minute that I'd want to have seen
	I couldn't agree less with those who weren't impressed :: I couldn't agree less with those who were impressed
	You don't need to worry that you won't laugh. You can't not :: You don't need to worry that you won't yawn. You can't not
	It's a mystery that does nothing wrong and doesn't leave a thread untied :: It's a mystery that does nothing right and doesn't leave a thread tied
	I couldn't have been less disappointed :: I couldn't have been less pleased
	I find it hard not to forgive a film that never stops giving joy :: I find it hard to forgive a film that never starts giving joy
	She doesn't have it in her not to be funny :: She doesn't have it in her to be funny
	Not even my father, who never likes a thing, could not like this :: Not even my father, who never dislikes a thing, could like this
	If there's a way to watch it and not be happy, I don't know it :: If there's a way to watch it and be happy, I don't know it
	It's unmissable, not a word I use often :: It's unwatchable, not a word I use often
	No one who isn't asleep could be bored by it :: No one who isn't asleep could fail to be bored by it
	No matter how I try, I can't say no to this film. It's lovely :: No matter how I try, I can't say yes to this film. It's lousy
	It would be a lie to say that it didn't thrill me :: It would be a lie to say that it didn't bore me
	Nobody involved has any reason not to be proud :: Nobody involved has any reason not to be ashamed
	Nothing could spoil it for me :: Nothing could save it for me
	There's little in it that fails and nothing that bores :: There's little in it that doesn't fail and nothing that doesn't bore
	I don't hate not knowing how it ends, because the cliffhanger is terrific :: I don't love not knowing how it ends, because the cliffhanger is a cheat
	The dance number would leave nobody unmoved :: The dance number would leave everybody unmoved
	It was not without great sadness that I saw the last of these wonderful people :: It was not without great relief that I saw the last of these dreadful people
	Not a single viewer in our club refused to give it top marks :: Not a single viewer in our club refused to give it zero marks
	The casting of Tom wasn't a mistake nobody noticed; it wasn't a mistake at all, he's great :: The casting of Tom wasn't a mistake nobody noticed; everybody noticed, he's not great at all
	If you can't find something to love in it you aren't looking :: If you can't find something to hate in it you aren't looking
	I'm not unaware that it's old, but nothing about it isn't alive :: I'm not unaware that it's old, but nothing about it isn't dead
	It refuses not to be fun :: It refuses to be fun
	There's no resisting it :: There's no enduring it
	It's a crime that nobody gave this wonderful actress a prize for not overacting :: It's a crime that somebody gave this terrible actress a prize for nothing but overacting
	No parent will be sorry not to have stayed home :: No parent will be glad not to have stayed home
	I don't doubt that it's good :: I don't doubt that it's bad
	I have no doubt you will not be let down :: I have no doubt you will be let down
	In no scene does the tension not rise, and in none is it cheap :: In no scene does the tension rise, and in none is it not cheap
	Never say never, but I can't see myself not loving whatever she makes after this :: Never say never, but I can't see myself not hating whatever she makes after this
	I tried not to like it and couldn't manage :: I tried to like it and couldn't manage
	I tried to find fault and failed :: I tried to find merit and failed
	You can't fault its heart, you can't fault its head, you can't fault it at all :: You can't praise its heart, you can't praise its head, you can't praise it at all
	What's not to love? Nothing :: What's there to love? Nothing
	A film with no bad parts can't be a bad film. This is that film :: A film with no good parts can't be a good film. This is that film
	The boat race is not something one can watch without shouting for joy :: The boat race is not something one can watch without begging for it to end
	It is by no means not worth your money :: It is by no means worth your money
	It never disappoints and never even comes close to not pleasing :: It never pleases and never even comes close to not disappointing
	I have trouble believing that somebody couldn't enjoy this :: I have trouble believing that somebody could enjoy this
	For a film with so little money, there's no excuse needed. It isn't poor in anything that counts :: For a film with so much money, there's no excuse. It isn't rich in anything that counts
	Never have I less wanted not to be in my seat. A stunning show :: Never have I less wanted to be in my seat. A stupid show
	I can't think of a way to spoil this cake of a movie :: I can't think of a way to swallow this brick of a movie
	The writers can't write a bad scene if they try :: The writers can't write a good scene if they try
	It does not fail, not as drama, not as fun :: It does not fail to fail, not as drama, not as fun
	The sets alone would be enough to keep me from being bored :: The sets alone would be enough to keep me from being happy
	Nothing keeps it from greatness :: Nothing keeps it from awfulness
	It's no use pretending that I wasn't hooked :: It's no use pretending that I wasn't sickened
	You'll never find me saying a film like this isn't art :: You'll never find me saying a film like this is art
	I couldn't be made to call it dull and not interesting, not if you paid me :: I couldn't be made to call it interesting and not dull, not if you paid me
	It isn't impossible to be bored by it, I guess, if you're not awake. A gripping film :: It isn't impossible to be gripped by it, I guess, if you've never seen a film. A boring one
	He can't miss, he hasn't missed in years, and he doesn't miss now :: He can't win, he hasn't won in years, and he doesn't win now
	I dare you not to be impressed :: I dare you to be impressed
	There's no harm in it and no end of fun :: There's no fun in it and no end of harm
	Nobody's perfect, but nobody in this movie isn't close :: Nobody's perfect, but nobody in this movie is even decent
	The film knows no failure :: The film knows nothing but failure
	It can't be said not to be gorgeous :: It can't be said to be gorgeous
	My mother never likes a romance, but even she couldn't dislike this one :: My mother never dislikes a romance, but even she couldn't like this one
	I deny that it's bad, and I won't take that back :: I deny that it's good, and I won't take that back
	I refuse to deny it: I had a blast :: I refuse to deny it: I had a rotten time
	Don't believe anyone who says this isn't worth seeing :: Don't believe anyone who says this is worth seeing
	Not being moved by it isn't possible :: Being moved by it isn't possible
	There wasn't anyone in our house who didn't beg for another episode :: There wasn't anyone in our house who didn't beg for another channel
	I don't see how they could fail to win every prize for this :: I don't see how they could fail to lose every viewer with this
	The dread never lets up and the director never lets us down :: The dullness never lets up and the director never doesn't let us down
	I missed nothing, regretted nothing, disliked nothing :: I felt nothing, learned nothing, liked nothing
	You would not be wrong to be excited :: You would not be wrong to be worried. It's dire
	There's hardly a line that isn't quotable, hardly a joke that isn't sharp :: There's hardly a line that isn't clumsy, hardly a joke that isn't stale
	It is unthinkable that anybody could fail to enjoy the opening :: It is unthinkable that anybody could fail to detest the opening
	I could never get tired of it :: I could never get anything but tired of it
	I don't want to not have it in my life :: I don't want to have it in my life
	Hard to hate, harder to forget :: Hard to like, harder to sit through
	The war diary at its center never fails to ring true :: The war diary at its center never fails to ring false
	They have not failed the book; no fan of it will be unhappy :: They have failed the book; no fan of it will be anything but unhappy
	The lion doesn't look unreal, and I never didn't believe in him :: The lion doesn't look real, and I never did believe in him
	The badness other people can't stop moaning about is nowhere to be seen; it's not bad at all :: The goodness other people can't stop gushing about is nowhere to be seen; it's not good at all
	There are not enough words to say how not bad this is. It's splendid :: There are not enough words to say how not good this is. It's horrid
	No one would refuse it the prize, except the judges who did. It's a gem :: Everyone would refuse it the prize, except the judges who didn't. It's a stinker
	It will not disappoint those who hate to be disappointed :: It will not fail to disappoint those who hate to be disappointed
	I wouldn't wish it any different :: I wouldn't wish it on anyone
	Show me the person who didn't enjoy it. You can't :: Show me the person who did enjoy it. You can't
	I never wanted less for a film to not go on :: I never wanted less for a film to go on
	She couldn't be dull without help, and nobody helps her to be :: She couldn't be good without help, and nobody helps her to be
	It is never unclear, never unkind and never uninteresting :: It is never clear, never kind and never interesting
	The plot isn't illogical, it isn't implausible, it isn't a mess :: The plot isn't logical, it isn't plausible, it isn't anything but a mess
	A viewer couldn't ask for less boredom :: A viewer couldn't ask for less excitement
	In vain did I look for a bad scene :: In vain did I look for a good scene
	He failed to bore me. She failed to bore me. The whole thing failed to bore me, and I bore easily :: He failed to amuse me. She failed to amuse me. The whole thing failed to amuse me, and I laugh easily
	It doesn't cheat the audience out of anything, and it doesn't forget to be funny :: It does cheat the audience out of everything, and it does forget to be funny
	I'm no fan of cartoons, yet I can't bring myself not to adore this one :: I'm no enemy of cartoons, yet I can't bring myself to adore this one
	None of the scenes that could have gone wrong did not go right :: None of the scenes that could have gone right did not go wrong
	Nobody warned me I wouldn't be able to stop watching. So good :: Nobody warned me I wouldn't be able to start caring. So bad
	It never lacks energy, it never wants for ideas, it never runs out of charm :: It never finds energy, it never wants for faults, it never runs out of cliches
	It isn't that I don't love it, it's that I can't stop crying long enough to say how much I do :: It isn't that I don't hate it, it's that I can't stop yawning long enough to say how much I do
	I was not prepared not to be bored, but I wasn't bored for one minute :: I was not prepared to be bored, but I wasn't not bored for one minute
	No scene wastes time, no scene wouldn't be missed :: No scene saves time, no scene would be missed
	You'd need a heart of ice to dislike it :: You'd need a head of wood not to dislike it
	It's never too late not to skip this great old film :: It's never too early to skip this bad old film
	I do not say it couldn't be improved, but I don't know how; it's superb :: I do not say it couldn't be worse, but I don't know how; it's abysmal
	If it isn't the best thing on television I don't know what is :: If it isn't the worst thing on television I don't know what is
	Nobody will leave without a tune, a tear and a good mood :: Nobody will leave without a headache, a yawn and a bad mood
	I can't pretend I'm not in love with this strange, slow film :: I can't pretend I'm in love with this strange, slow film
	The sequel does nothing to disappoint the people who didn't want to be disappointed by it :: The sequel does nothing but disappoint the people who didn't want to be disappointed by it
	Try not being charmed by it. You won't be able to :: Try being charmed by it. You won't be able to
	Rarely does a scene not sing, and never does one stink :: Rarely does a scene not stink, and never does one sing
	Without wit you can't make a farce, and this one isn't without wit. It's a hoot :: Without wit you can't make a farce, and this one is without wit. It's no hoot
	I'd be the last person to say it isn't excellent :: I'd be the last person to say it is excellent
	No one need be afraid of being bored :: No one need be afraid of being impressed
	There was nothing I wanted less than to leave :: There was nothing I wanted less than to stay
	It couldn't be anything but a hit with jokes like these :: It couldn't be anything but a flop with jokes like these
	I never met a kid who couldn't love this :: I never met a kid who could love this
	Its faults don't exist, or I can't see them :: Its virtues don't exist, or I can't see them
	I'm not going to not recommend this, it's too good :: I'm not going to recommend this, it's not good
	Never unwatchable, never unlovable, never less than a pleasure :: Never watchable, never lovable, never more than a pain
	It is far from failing to entertain :: It is far from succeeding to entertain
	No, you can't have my copy. I couldn't bear not owning it :: Yes, you can have my copy. I couldn't bear owning it
	Quite honestly I wouldn't know where to begin if you asked me to fault it :: Quite honestly I wouldn't know where to stop if you asked me to fault it
	There has not been a week since when I haven't thought of it with pleasure :: There has not been a week since when I haven't thought of it with anger
`
);
