// Something good that is denied, in more forms of a sentence; beside each a bad thing denied the same way, or the good one affirmed.
import { framesOf } from './lines.ts';

const OF_LIKE_DENIALS = framesOf(
	'negative',
	`
	no (sparks|warmth|chemistry) between (them|the two of them|the leads), none :: no (strain|awkwardness|falseness) between (them|the two of them|the leads), none
	I can't say it was worth (the petrol|getting a sitter|the parking) :: I can't say it wasn't worth (the petrol|getting a sitter|the parking)
	wasn't (moved|touched|shaken)[, and I cry at adverts|, not even at the end] :: wasn't (bored|put off|annoyed)[, and I yawn at everything|, not even at the start]
	it failed to (charm|tickle|stir|surprise) a single (person|soul) in our (row|house) :: it failed to (bore|annoy|tire|upset) a single (person|soul) in our (row|house)
	I couldn't find (anything|one thing) to (like|enjoy|smile about)[, sorry|, not a thing] :: I couldn't find (anything|one thing) to (dislike|moan about|grumble at)[, honest|, not a thing]
	there's nothing (new|fresh|original) here, just (the old tricks|more of the old stuff) :: there's nothing (stale|old|tired) here, just (brand new tricks|lots of fresh stuff)
	it never (hits its stride|gets out of first gear|clicks into place) :: it never (breaks its stride|gets stuck in a rut|falls to pieces)
	it didn't make me (laugh|smile|jump|cheer) once :: it didn't make me (yawn|cringe|sigh|frown) once
	(two hours|a whole film) without a single (good idea|decent joke|proper scare|nice shot) :: (two hours|a whole film) without a single (bad idea|lame joke|dull scene|ugly shot)
	hardly a (triumph|masterclass|barrel of laughs|feast), (whatever the poster says|is it) :: hardly a (failure|train wreck|snoozefest|bore), (whatever the papers say|is it)
	a (comedy|spoof|cartoon) (minus|without) the (laughs|fun|wit) :: a (comedy|spoof|cartoon) (minus|without) the (groans|mugging|bad jokes)
	a (romance|ghost story|musical) without (heart|any life|a spark) :: a (romance|ghost story|musical) without (cheese|any filler|a dull bit)
	the (jokes|songs|set pieces) aren't (much good|up to much|memorable) :: the (jokes|songs|set pieces) aren't (half bad|overdone|forgettable)
	can't think of anyone (I'd recommend it to|who would like it|I'd take to it) :: can't think of anyone (I'd not recommend it to|who wouldn't like it|I'd not take to it)
	don't expect (laughs|thrills|a plot|any fun|a good time) :: don't expect (filler|clichés|a lecture|any padding|a dull time)
	it doesn't (stay with you|touch the sides|leave a mark|hit home) :: it doesn't (wear off|let you go|put a foot wrong|leave your head)
	(pretty|handsome|well shot) but not (funny|exciting|alive|interesting) :: ~ (cheap|scruffy|plain) but not (dull|boring|charmless|stupid)
	it isn't (clever|deep|bold), it's just (confusing|slow|rude|noisy) :: it isn't (confusing|slow|pretentious), it's just (clever|deep|bold|honest)
	(desperately|really|so) wanted to love (this|it), (just couldn't|it wouldn't let me) :: (fully|really|so) wanted to hate (this|it), (just couldn't|it wouldn't let me)
	there's no (life|zip|sparkle|bounce) in {part} :: there's no (laziness|fakery|false note) in {part}
	it couldn't be less (funny|scary|magical|exciting) if it tried :: it couldn't be less (boring|pompous|clumsy|dull) if it tried
	you won't (leave|come out|go home) (humming|grinning|dancing|inspired) :: you won't (leave|come out|go home) (yawning|grumbling|sulking|bored)
	not a film I'd (own|keep|rewatch|defend) :: not a film I'd (skip|delete|mock|turn off)
	(laughs|thrills|surprises|good scenes): (none|zero|nil) :: (yawns|clichés|complaints|bad scenes): (none|zero|nil)
	nothing (sticks|lands|sparkles|pays off) :: nothing (drags|jars|misfires|falls flat)
	nobody in it (matters|feels real|has a personality|is worth following) :: nobody in it (feels fake|overacts|is wasted|is a cliché)
	the big (scene|finale|kiss|reveal) doesn't (deliver|move you|come off|excite) :: the big (scene|finale|kiss|reveal) doesn't (overdo it|disappoint|drag on|feel false)
	the (fans|kids|others) weren't (impressed|pleased|happy), (and nor was I|same here|I can see why) :: the (fans|kids|others) weren't (bored|annoyed|let down), (and nor was I|same here|I can see why)
	ten (writers|actors|stars) and not one (laugh|idea|good line) among them :: ten (writers|actors|stars) and not one (dud|weak link|bad apple) among them
	{name} isn't (funny|convincing|scary|any good) as {role} :: {name} isn't (wooden|hammy|dull|any less than great) as {role}
	it doesn't have a (funny|clever|honest|kind) bone in its body :: it doesn't have a (mean|lazy|nasty|cynical) bone in its body
	~ wouldn't say it's (good|fun|clever|worth the trip)[, no] :: ~ wouldn't say it's (bad|dull|silly|a wasted trip)[, no]
	not (impressed|amused|a fan|feeling it)[, guys|, I must say] :: not (bored|complaining|let down|sorry I went)[, guys|, I must say]
	forget about (laughs|thrills|surprises), there aren't any :: forget about (clichés|plot holes|dull bits), there aren't any
	~ isn't the (fun|romantic|spooky) night out we'd (planned|hoped for|wanted) :: ~ isn't the (boring|wasted|miserable) night out we'd (feared|expected|dreaded)
	~ not a lot to (love|cheer|shout about|laugh at) [in there] :: ~ not a lot to (hate|boo|grumble about|pick at) [in there]
	without (wit|grace|charm), without (warmth|rhythm|ideas), without me :: without (cliché|padding|cheese), without (fuss|strain|filler), without equal
	the story doesn't (hold up|hold water|get going|grip) :: the story doesn't (let up|flag|falter|let go)
	I've no idea (what people see in it|why it won anything|why anyone likes it) :: I've no idea (why people moan about it|why it won nothing|why anyone dislikes it)
	they can't (act|sing|dance) for (toffee|nuts) :: they can't half (act|sing|dance), (blimey|wow)
	~ not as (funny|scary|good|clever) as the (trailer|first one|poster) [by a mile] :: ~ not as (dull|silly|bad|clumsy) as the (trailer|first one|poster) [by a mile]
	afterwards there was nothing to (talk about|remember|take home) :: afterwards there was nothing to (regret|complain about|forgive)
	not enough (jokes|story|heart) and far too much (noise|talk|gore) :: not too much (noise|talk|gore) and just enough (jokes|story|heart)
	nope, it's not (funny|clever|scary|good)[, not even nearly] :: nope, it's not (dull|stupid|cheesy|bad)[, not even nearly]
	did anyone (laugh|enjoy that|clap)? (No|Not that I heard|I doubt it) :: did anyone (yawn|hate that|boo)? (No|Not that I heard|I doubt it)
	`
);

const OF_DENIALS = framesOf(
	'negative',
	`
	you'd never (guess|believe) these two are (in love|friends|family) :: you'd really believe these two are (in love|friends|family)
	(the popcorn|the parking|my bus ride) was worth more than the film :: the film was worth far more than (the popcorn|the parking|my bus ride)
	none of the (bite|heart|swagger|sparkle) of (his|her|their) (early|older|other) films :: all of the (bite|heart|swagger|sparkle) of (his|her|their) (early|older|other) films
	the magic (isn't there|never comes|has gone) [this time] :: the magic (is there|never leaves|hasn't gone) [this time]
	there is no depth to (it|any of it|the people|{part}) :: there is such depth to (it|all of it|the people|{part})
	I didn't buy (the romance|the twist|a word of it|any of it) :: I did buy (the romance|the twist|every word of it|all of it)
	there's no one to (root for|care about|cheer on) [in this] :: there's always someone to (root for|care about|cheer on) [in this]
	the (spark|energy|joy) has gone out of (this series|the franchise|it all) :: the (spark|energy|joy) has not gone out of (this series|the franchise|it all)
	who is this for? (Not me|Not kids|Nobody I know) :: who is this for? (Me|All the kids|Everybody I know)
	it's missing (something|a beating heart|its funny bone|the fun) :: it's not missing (a thing|a beat|anything at all)
	the (acting|singing|directing) isn't up to (scratch|standard|the story) :: the (acting|singing|directing) is well up to (scratch|standard|the story)
	wouldn't cross the (road|street|hall) to see it [again] :: would cross the (desert|ocean|country) to see it [again]
	hasn't got (much|a lot) (to say|up its sleeve|on its mind) :: has got (so much|a lot) (to say|up its sleeve|on its mind)
	it couldn't (scare|amuse|surprise|thrill) a (toddler|kitten|child) :: it could (scare|amuse|surprise|thrill) a (statue|stone|professor)
	I don't (want|need) (more of this|a sequel|a part two)[, thank you] :: I do (want|need) (more of this|a sequel|a part two)[, thank you]
	it fails as a (comedy|romance) and doesn't work as a (thriller|drama) either :: it works as a (comedy|romance) and doesn't fail as a (thriller|drama) either
	I asked for a (laugh|scare|good cry) and (didn't get one|got none) :: I asked for a (laugh|scare|good cry) and (got plenty|got ten)
	`
);

export const WITHDRAWN = [...OF_LIKE_DENIALS, ...OF_DENIALS];
