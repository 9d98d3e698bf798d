// Opinion adjectives, by what they may be said of. Those that some readers would call good and others bad (dark, violent,
// simple, sad, long) are left out, and both spellings of a word are in.
import { list, type Signed } from './list.ts';

/** `anything` goes with every noun; the others only with nouns that ask for them. */
export type AdjectiveKind =
	'anything' | 'story' | 'mood' | 'people' | 'look' | 'sound' | 'humour' | 'pace';

export interface Adjectives {
	/** Take "very", "more" and "a bit". */
	gradable: readonly string[];
	/** Say the most already: they take "absolutely". */
	extreme: readonly string[];
}

export const ADJECTIVES: Readonly<Record<AdjectiveKind, Signed<Adjectives>>> = {
	anything: {
		positive: {
			gradable:
				list(`good, great, nice, strong, impressive, enjoyable, solid, satisfying, memorable, likeable,
				appealing, pleasing, effective, delightful, lovely, fresh, original, inspired, admirable, accomplished,
				polished, refreshing, rewarding, captivating, entertaining, lively, remarkable, creative, skilful,
				likable, distinctive, agreeable, pleasant,
		praiseworthy, commendable, laudable, winsome, top-quality, noteworthy, bright`),
			extreme:
				list(`excellent, superb, outstanding, wonderful, fantastic, brilliant, amazing, terrific, perfect,
				flawless, magnificent, marvellous, marvelous, fabulous, sublime, phenomenal, first-rate, top-notch,
				exceptional, awesome, stellar, masterful, incredible, spectacular, extraordinary, splendid, sensational,
				breathtaking, stunning, impeccable, faultless, glorious, tremendous, first-class, unbeatable,
 wondrous, superlative, super, peerless, matchless, unparalleled`)
		},
		negative: {
			gradable:
				list(`bad, poor, weak, disappointing, mediocre, lame, annoying, irritating, sloppy, uninspired,
				unimpressive, forgettable, unoriginal, underwhelming, lacklustre, lackluster, tedious, dull, dreary,
				tiresome, shoddy, clumsy, awkward, half-baked, lazy, stale, feeble, ineffective, amateurish, bland,
				unremarkable, second-rate, third-rate, careless, unpleasant, off-putting, flat, boring, uninteresting, inept,
 incompetent, frustrating, unexceptional, unmemorable, uninspiring, distasteful, unsatisfying, inferior, unappealing,
 slapdash, grating, tepid, unworthy, unimaginative`),
			extreme:
				list(`terrible, awful, horrible, dreadful, atrocious, abysmal, pathetic, appalling, dire, laughable,
				ridiculous, worthless, pitiful, wretched, abominable, horrendous, rotten, lousy, hopeless, useless,
				unbearable, inexcusable, disgraceful, embarrassing, insufferable, dismal, horrid, ghastly, deplorable,
				lamentable, woeful, crappy, rubbish, ludicrous, repulsive, repellent, execrable, unforgivable,
 idiotic, vile, putrid, diabolical, godawful, hideous, insulting, crap`)
		}
	},
	story: {
		positive: {
			gradable:
				list(`clever, smart, intelligent, thoughtful, inventive, imaginative, intriguing, well-crafted,
				layered, nuanced, insightful, witty, believable, coherent, engaging, involving, subtle, honest, sincere,
				wise, unpredictable, rich, thought-provoking, authentic, sophisticated, perceptive,
				fascinating, interesting, well-written, meaningful, tightly woven, well-constructed,
 well-plotted, eloquent, lucid, complex, multi-layered, enlightening, cohesive`),
			extreme: list('ingenious, profound, unforgettable')
		},
		negative: {
			gradable:
				list(`predictable, contrived, clichéd, cliched, formulaic, derivative, incoherent, confusing, muddled,
				shallow, simplistic, far-fetched, implausible, stupid, dumb, idiotic, preachy, pretentious, superficial,
				unconvincing, hackneyed, trite, thin, convoluted, overwrought, manipulative, senseless, pointless, empty,
				hollow, generic, corny, sappy, mawkish, messy, disjointed, brainless, mindless, illogical, unfocused,
				vacuous, insipid, aimless, rambling, trashy, repetitive, overcomplicated, improbable,
 shapeless, threadbare, underwritten, overwritten, undercooked, sloppily written, toothless,
 schematic, heavy-handed, ham-fisted, long-winded, tangled, stilted, unclear`),
			extreme: list('moronic, nonsensical, inane, asinine, preposterous')
		}
	},
	mood: {
		positive: {
			gradable:
				list(`gripping, moving, touching, engrossing, absorbing, compelling, exciting, thrilling, fun, charming,
				heartwarming, uplifting, powerful, enthralling, poignant, inspiring, suspenseful, sweet, funny, beautiful,
				addictive, exhilarating, warm, tender, stirring, heartfelt, affecting, enchanting, atmospheric,
				well-made, humane, life-affirming, watchable, rousing, amusing, good-natured,
 endearing, triumphant, lovable, big-hearted, invigorating, soulful, lyrical, joyful, sparkling, adventurous, wistful,
 bewitching, diverting, nail-biting, easygoing`),
			extreme:
				list(`riveting, mesmerizing, mesmerising, spellbinding, magical, unforgettable, electrifying, dazzling,
				unmissable, hilarious, enthralling, priceless, heavenly`)
		},
		negative: {
			gradable:
				list(`lifeless, soulless, joyless, humourless, humorless, sluggish, plodding, monotonous, uninvolving,
				unengaging, exhausting, tiring, slow, overlong, long-winded, sleep-inducing, unexciting, unfunny,
				charmless, grating, cringe-worthy, ponderous, bloated, self-indulgent, drab, passionless, sterile, inert,
				turgid, wearisome, witless, toothless, draining, insulting, drawn-out, laborious, overblown, vapid,
 wearying, dreary, listless, airless, bloodless, impersonal, mushy, flabby, deadening, unrewarding, stodgy, draggy,
 yawn-inducing, nerve-grating, irksome, cheerless, flavourless, flavorless, tension-free, unpleasant`),
			extreme:
				list(`unwatchable, mind-numbing, interminable, excruciating, nauseating, torturous, insulting, painful,
				miserable, soporific`)
		}
	},
	people: {
		positive: {
			gradable:
				list(`convincing, believable, charismatic, compelling, natural, expressive, endearing, magnetic,
				committed, heartfelt, sympathetic, vibrant, understated, fearless, commanding, winning, credible,
				relatable, engaging, soulful, touching, charming, nuanced, genuine, funny, watchable, well-cast,
 heartbreaking, full-blooded, dignified, intense, moving, versatile, graceful, irresistible`),
			extreme: list('spot-on, mesmerizing, electrifying, note-perfect, unforgettable, riveting')
		},
		negative: {
			gradable:
				list(`wooden, unconvincing, stiff, miscast, hammy, forced, lifeless, robotic, phony, unlikeable, grating,
				one-dimensional, two-dimensional, stilted, artificial, cartoonish, emotionless, insincere, listless,
				half-hearted, unsympathetic, obnoxious, charmless, one-note, stereotypical, uncharismatic, vapid,
 unlikable, interchangeable, dull, bland, lazy, flat, overacted, shrill, whiny, clueless, amateurish, paper-thin`),
			extreme: list('unwatchable, laughable, painful, insufferable')
		}
	},
	look: {
		positive: {
			gradable:
				list(`gorgeous, beautiful, lush, striking, eye-catching, vivid, elegant, stylish, handsome, atmospheric,
				crisp, realistic, seamless, evocative, colourful, colorful, picturesque, detailed, inventive,
				imaginative, sleek, rich, tasteful, convincing, inspired, painterly,
 opulent, glossy, inventive, expressive, graceful, polished, captivating`),
			extreme: list('sumptuous, dazzling, stunning, ravishing, exquisite, luminous, jaw-dropping')
		},
		negative: {
			gradable:
				list(`ugly, cheap, cheap-looking, fake, unconvincing, murky, drab, garish, dated, tacky, messy,
				washed-out, plastic, muddy, gaudy, crude, rubbery, phony, fake-looking, lifeless, tasteless, distracting, grimy,
 blurry, shaky, underlit, clunky, threadbare, unfinished,
				artificial`),
			extreme: list('hideous, unwatchable, nauseating')
		}
	},
	sound: {
		positive: {
			gradable:
				list(`catchy, beautiful, stirring, rousing, evocative, melodic, infectious, atmospheric, uplifting,
				tuneful, moving, toe-tapping, well-chosen, powerful, expressive`),
			extreme: list('gorgeous, exquisite, unforgettable, heavenly')
		},
		negative: {
			gradable:
				list(`grating, intrusive, overbearing, repetitive, tinny, syrupy, generic, monotonous, tuneless,
				jarring, cheesy, distracting, obnoxious, overdone, ill-fitting`),
			extreme: list('deafening, ear-splitting, unlistenable')
		}
	},
	humour: {
		positive: {
			gradable:
				list(`funny, witty, clever, sharp, amusing, sly, playful, wry, droll, zany, goofy, zippy, delightful, well-timed, infectious, smart,
				inventive`),
			extreme: list('hilarious, side-splitting, uproarious, priceless, spot-on, hysterical')
		},
		negative: {
			gradable:
				list(`unfunny, juvenile, crude, forced, tired, stupid, cringe-worthy, puerile, tasteless, childish,
				witless, recycled, infantile, crass, laboured, labored, predictable, desperate, groan-worthy, corny, mean-spirited,
 overused, toothless, limp, sophomoric, vulgar, leaden`),
			extreme: list('moronic, painful, cringe-inducing')
		}
	},
	pace: {
		positive: {
			gradable:
				list(`brisk, tight, taut, snappy, smooth, well-judged, assured, fluid, crisp, sharp, nimble, elegant,
				confident, skilful, energetic, sure-footed`),
			extreme: list('note-perfect, spot-on')
		},
		negative: {
			gradable:
				list(`slow, sluggish, uneven, choppy, plodding, jerky, erratic, leaden, haphazard, ponderous, messy,
				disjointed, slack, lumbering, confusing, lifeless, jumpy, monotonous`),
			extreme: list('glacial, shambolic, chaotic')
		}
	}
};
