// Names of people, places, times and relatives. A name stands beside good and bad words alike, so it carries nothing.
import { list } from './list.ts';

export const FIRST_NAMES =
	list(`Tom, Anna, James, Maria, Robert, Emma, David, Sofia, Michael, Julia, Daniel, Laura, Samuel,
	Grace, Peter, Nina, George, Helen, Frank, Alice, Henry, Clara, Jack, Ruth, Paul, Diane, Kevin, Nicole, Brad, Angelina,
	Leonardo, Meryl, Denzel, Halle, Morgan, Sandra, Bruce, Demi, Keanu, Winona, Jackie, Michelle, Antonio, Penelope, Javier,
	Juliette, Gerard, Audrey, Akira, Setsuko, Amitabh, Deepa, Omar, Fatima, Chiwetel, Lupita, Kwame, Amara, Ingrid, Lars, Bo,
	Freya, Pedro, Carmen, Giovanni, Chiara, Igor, Olga, Wei, Mei, Hiroshi, Yuki, Minh, Linh, Priya, Arjun, Leila, Karim,
	Sean, Siobhan, Ewan, Fiona, Tyrone, Keisha, Jesse, Dakota, Adam, Eve, Oscar, Stella, Will, Jane, Nicolas, Drew, Eddie,
	Whoopi, Robin, Goldie, Steven, Sigourney, Ben, Cate, Hugh, Naomi, Russell, Judi, Ian, Maggie, Woody, Mia, Uma, Quentin,
	Al, Jodie, Glenn, Sally, Susan, Geena, Ellen, Jeff, Bill, Dan, John, Joan, Bette, Katharine, Cary, Humphrey, Ingmar,
	Alfred, Orson, Stanley, Francis, Martin, Ridley, Tim, Sam, Gene, Dustin, Warren, Faye, Jessica, Scarlett, Natalie, Kirsten,
	Reese, Cameron, Jennifer, Kate, Rachel, Amy, Anne, Charlize, Jude, Colin, Rupert, Emily, Keira, Orlando, Johnny,
	Matt, Mark, Vin, Dwayne, Jason, Jet, Sylvester, Arnold, Chuck, Burt, Clint, Charlton, Gregory, Kirk, Vincent, Boris, Bela,
	Shah Rukh, Aishwarya, Salman, Rajesh, Hema, Sunil, Lakshmi, Youssef, Nadia, Tariq, Amina, Zainab, Kofi, Thabo, Zanele,
	Ngozi, Andrei, Svetlana, Dmitri, Katya, Jan, Marek, Zofia, Milos, Jana, Istvan, Zoltan, Nikos, Eleni, Mehmet, Ayse, Ahmet,
	Jorge, Lucia, Diego, Paloma, Joao, Beatriz, Mateo, Ximena, Pierre, Amelie, Luc, Sabine, Klaus, Heike, Sven, Astrid, Bjorn,
	Kenji, Haruka, Takeshi, Sakura, Min-jun, Ji-woo, Xiao, Ling, Thanh, Somchai, Dewi, Rafael, Isabel, Ethan, Olivia, Noah,
	Chloe, Liam, Zoe, Lucas, Ava, Caleb, Hannah, Isaac, Abigail, Luther, Rosa, Malik, Imani, Darnell, Latoya`);

export const LAST_NAMES =
	list(`Hanks, Miller, Garcia, Cohen, Washington, Streep, Kim, Nakamura, Singh, Okafor, Hassan, Ivanov,
	Larsen, Rossi, Dubois, Müller, Fernandez, O'Brien, Murphy, Jackson, Williams, Brown, Chen, Nguyen, Patel, Khan, Silva,
	Costa, Novak, Kowalski, Berg, Lindqvist, Moreau, Bianchi, Ramirez, Torres, Diaz, Lopez, Campbell, Stewart, Grant, Baker,
	Carter, Fisher, Hunter, Mason, Palmer, Porter, Turner, Walker, Young, King, Bishop, Stone, Rivers, Woods, Hill, Lake,
	Winter, Summers, Day, Knight, Black, White, Gray, Green, Rose, Bell, Fox, Wolf, Pitt, Cruise, Roberts, Willis, Nicholson,
	Pacino, De Niro, Eastwood, Hopkins, Kidman, Bullock, Carrey, Stiller, Sandler, Cage, Stallone, Seagal, Lee, Chan, Kapoor,
	Bergman, Kurosawa, Scorsese, Spielberg, Allen, Burton, Lynch, Nolan, Anderson, Fincher, Howard, Scott, Cameron, Bay, Boll,
	Hitchcock, Welles, Kubrick, Coppola, Altman, Tarantino, Rodriguez, Romero, Craven, Carpenter, Cronenberg, Argento, Fulci,
	Bogart, Bacall, Hepburn, Tracy, Gable, Stanwyck, Crawford, Cagney, Wayne, Fonda, Brando, Dean, Newman, Redford, Beatty,
	Hoffman, Hackman, Duvall, Keaton, Weaver, Foster, Sarandon, Lange, Close, Field, Davis, Goldberg, Freeman, Snipes, Murray,
	Aykroyd, Belushi, Chase, Candy, Ferrell, Wilson, Vaughn, Myers, Damon, Affleck, DiCaprio, Depp, Clooney, Crowe, Gibson,
	Costner, Travolta, Schwarzenegger, Van Damme, Lundgren, Norris, Diesel, Johnson, Statham, Reeves, Bloom, Knightley, Winslet,
	Blanchett, Paltrow, Jolie, Barrymore, Lohan, Hilton, Witherspoon, Aniston, Portman, Johansson, Dunst, Swank, Theron,
	Connery, Brosnan, Caine, Olivier, Gielgud, Branagh, Thompson, Rickman, Lugosi, Karloff, Cushing, Chaney, Bachchan, Khanna,
	Roshan, Rai, Mehra, Iyer, Adeyemi, Mensah, Dlamini, Haddad, Farouk, Aziz, Rahman, Yilmaz, Demir, Popescu, Horvath, Petrov,
	Sokolova, Jansen, Visser, Peeters, Andersson, Virtanen, Nielsen, Schmidt, Weber, Fischer, Laurent, Girard, Ricci, Greco,
	Pereira, Santos, Vargas, Castillo, Ortega, Mendoza, Tanaka, Suzuki, Watanabe, Park, Choi, Zhang, Huang, Tran, Suwan, Wijaya`);

export const PLACES =
	list(`Paris, London, New York, Tokyo, Berlin, Rome, Madrid, Mumbai, Lagos, Cairo, Moscow, Beijing, Seoul, Sydney,
	Toronto, Mexico City, Buenos Aires, Rio, Istanbul, Athens, Vienna, Prague, Dublin, Edinburgh, Stockholm, Oslo,
	Helsinki, Warsaw, Budapest, Lisbon, Texas, Alaska, California, Brooklyn, Chicago, Boston, Detroit, New Orleans,
	Las Vegas, Kansas, Ohio, Hawaii, Iceland, Scotland, Wales, Ireland, Kenya, Nigeria, South Africa, Morocco, Iran,
	Israel, India, Pakistan, Thailand, Vietnam, Korea, Japan, China, Russia, Poland, Germany, France, Italy, Spain,
	Brazil, Chile, Cuba, Jamaica, Canada, Australia, Hollywood, Broadway, Manhattan, the Bronx, Queens, Los Angeles,
	San Francisco, Seattle, Portland, Denver, Dallas, Houston, Miami, Atlanta, Memphis, Nashville, Philadelphia,
	Pittsburgh, Baltimore, Washington, New Jersey, Nevada, Arizona, Utah, Oregon, Montana, Wyoming, Minnesota,
	Wisconsin, Iowa, Georgia, Alabama, Mississippi, Louisiana, Virginia, Maine, Vermont, Quebec, Montreal,
	Vancouver, Liverpool, Manchester, Glasgow, Belfast, Cornwall, Yorkshire, Marseille, Lyon, Nice, Brittany,
	Barcelona, Seville, Naples, Venice, Sicily, Tuscany, Milan, Hamburg, Munich, Zurich, Geneva, Brussels,
	Amsterdam, Copenhagen, Norway, Sweden, Denmark, Finland, Estonia, Latvia, Ukraine, Kyiv, Odessa, Siberia,
	Romania, Bulgaria, Serbia, Croatia, Sarajevo, Greece, Crete, Cyprus, Turkey, Lebanon, Beirut, Jerusalem, Tehran,
	Baghdad, Kabul, Delhi, Calcutta, Karachi, Nepal, Tibet, Sri Lanka, Bangkok, Hanoi, Saigon, Manila, Jakarta,
	Bali, Singapore, Hong Kong, Shanghai, Taipei, Osaka, Kyoto, Hiroshima, Melbourne, Tasmania, New Zealand, Fiji,
	Ghana, Senegal, Ethiopia, Uganda, Rwanda, Zambia, Angola, Algeria, Tunisia, Egypt, Peru, Lima, Bolivia,
	Colombia, Bogota, Venezuela, Argentina, Uruguay, Haiti, Puerto Rico, Panama, a small town, a big city, the
	desert, the Alps, outer space, the suburbs, a fishing village, Birmingham, Leeds, Bristol, Oxford, Cambridge,
	Brighton, Wembley, Kent, Dorset, the Highlands, Cardiff, Cork, Galway, Aberdeen, Sheffield, Newcastle, Phoenix,
	Tucson, Albuquerque, Salt Lake City, Omaha, Cleveland, Cincinnati, Milwaukee, Indianapolis, St Louis, Kansas
	City, Oklahoma, Tennessee, Kentucky, Idaho, Nebraska, Michigan, Florida, Orlando, Key West, Savannah,
	Charleston, Delaware, Connecticut, Rhode Island, Long Island, Harlem, Staten Island, Buffalo, San Diego,
	Sacramento, Oakland, Palm Springs, Anchorage, Honolulu, Ottawa, Calgary, Winnipeg, Halifax, Alberta, Acapulco,
	Tijuana, Guatemala, Honduras, Nicaragua, Costa Rica, Ecuador, Quito, Paraguay, Patagonia, the Andes, the Amazon,
	Santiago, Sao Paulo, Bahia, Trinidad, Barbados, Bermuda, the Bahamas, Greenland, Lapland, Bergen, Malmo,
	Gothenburg, Riga, Vilnius, Lithuania, Minsk, Belarus, St Petersburg, the Crimea, Tbilisi, Armenia, Azerbaijan,
	Kazakhstan, Samarkand, Mongolia, Manchuria, Sichuan, Guangzhou, Macau, Okinawa, Hokkaido, Nagasaki, Pusan,
	Pyongyang, Laos, Cambodia, Burma, Malaysia, Sumatra, Papua, Samoa, Tahiti, Perth, Adelaide, Brisbane, Auckland,
	Wellington, the Outback, Madagascar, Mozambique, Zanzibar, Tanzania, Nairobi, Kampala, Kigali, Khartoum, Sudan,
	Libya, Tripoli, Tangier, Casablanca, Marrakesh, Mali, Timbuktu, Ivory Coast, Liberia, Cameroon, the Congo,
	Botswana, Namibia, Zimbabwe, Cape Town, Johannesburg, Soweto, Yemen, Oman, Dubai, Qatar, Kuwait, Jordan,
	Damascus, Syria, Tel Aviv, Haifa, Ankara, Anatolia, Malta, Corsica, Sardinia, Genoa, Turin, Florence, Verona,
	Bologna, Palermo, Granada, Valencia, Bilbao, Mallorca, Porto, Andalusia, Provence, Normandy, Alsace, Bordeaux,
	Lille, Calais, Luxembourg, Antwerp, Ghent, Rotterdam, the Hague, Holland, Bavaria, Cologne, Frankfurt, Leipzig,
	Dresden, Salzburg, Innsbruck, Tyrol, Bern, Basel, Krakow, Gdansk, Silesia, Slovakia, Slovenia, Bosnia, Albania,
	Kosovo, Macedonia, Montenegro, Transylvania, Bucharest, Sofia, Belgrade, Zagreb, Corfu, Rhodes, Goa, Kerala,
	Punjab, Bengal, Bombay, Madras, Bangalore, Hyderabad, Lahore, Kashmir, Dhaka, Bangladesh, Bhutan, the Himalayas,
	the Arctic, the Antarctic, the North Sea, the Rockies, Wall Street, Soho, Notting Hill, Chinatown, a village by
	the sea, the countryside, the woods, the moon, a prison, a boarding school`);

export const RELATIVES =
	list(`wife, husband, son, daughter, mother, father, sister, brother, girlfriend, boyfriend, best friend, grandmother, grandfather, cousin, aunt, uncle, roommate, neighbour, neighbor, boss, mom, dad, nephew,
	niece, colleague, teacher, landlady`);

/** Whose opinion is reported; all take a plural verb in the present, so frames put them in the past. */
export const PEOPLE =
	list(`my friends, the critics, everyone else, most people, my parents, my colleagues, the fans, my wife,
	my husband, my sister, my brother, my best friend, my neighbour, all my friends, the people I went with, the reviewers,
	my kids, my father, my mother, the audience, half of the internet, a friend of mine, my roommate, the guy next to me,
	the woman behind us, the festival crowd, my teacher, my classmates`);

export const ROLES =
	list(`the detective, the mother, the father, the teacher, the soldier, the doctor, the young nurse, the king,
	the queen, the thief, the priest, the old fisherman, the lawyer, the boxer, the spy, the waitress, the captain,
	the neighbour, the widow, the pianist, the farmer, the scientist, the taxi driver, the journalist, the stepmother,
	the sheriff, the student, the ghost, the robot, the prince, the boy next door, the best friend`);

export const DAYS =
	list(`last night, yesterday, last week, on Friday, on Saturday night, on a plane, on television, at a festival,
	at home, on DVD, in an empty theater, in a full cinema, on a rainy Sunday, over the holidays, this morning, last month`);

/** Go behind "a single". */
export const MOMENTS = list('minute, second, moment, minute, moment');

/** Titles that are nobody's opinion: built as the first word before the second. */
export const TITLE_STARTS =
	list(`Winter, Harbour, Room, Midnight, River, Station, Paper, Silver, Northern, Second, Garden,
	Summer, Island, Railway, Morning, Blue, Glass, Winding, Crossing, Orchard, Lantern, Canyon, Western, Market`);
export const TITLE_ENDS =
	list(`Light, Street, Nine, Letters, Crossing, Road, House, Line, Hours, Bridge, Song, Boys, Sisters,
	Train, Window, Shore, County, Express, Stories, Hotel, Circle, Field, Season, Twelve`);

/** The texts of training end in 2011, but visitors write about any year. */
export const FIRST_YEAR = 1930;
export const LAST_YEAR = 2025;

/** Go before "film", "actor", "woman": where people come from says nothing of what they made. */
export const NATIONALITIES =
	list(`French, Nigerian, Korean, German, Italian, Spanish, British, English, Scottish, Welsh, Irish, American, Canadian,
	Mexican, Brazilian, Argentine, Chilean, Cuban, Colombian, Peruvian, Jamaican, Indian, Pakistani, Chinese, Japanese, Thai,
	Vietnamese, Indonesian, Filipino, Iranian, Turkish, Egyptian, Moroccan, Kenyan, Ghanaian, Ethiopian, Senegalese,
	South African, Russian, Polish, Czech, Hungarian, Romanian, Greek, Swedish, Norwegian, Danish, Finnish, Icelandic, Dutch,
	Belgian, Swiss, Austrian, Portuguese, Australian, New Zealand, Ukrainian, Lebanese, Tunisian, Bolivian, Taiwanese`);

/** Go behind "a", "the" and a nationality. */
export const HUMANS =
	list(`woman, man, boy, girl, mother, father, grandmother, grandfather, daughter, son, teacher, nurse, farmer, student,
	waiter, waitress, widow, widower, pensioner, teenager, sailor, gentleman, lady, housewife, bus driver, shopkeeper,
	schoolboy, schoolgirl, immigrant, stranger, young man, young woman, old man, old woman, little boy, little girl`);

export const ACTORS =
	list(`actor, actress, lead actor, lead actress, leading man, leading lady, actor who plays {role}, actress who plays {role},
	woman who plays {role}, man who plays {role}, girl who plays {role}, boy who plays {role}, comedian, singer, child actor,
	newcomer, star, supporting actor, supporting actress`);

/** Each text keeps to one. */
export const PRONOUNS = [
	{ he: 'he', him: 'him', his: 'his', person: 'singular' },
	{ he: 'she', him: 'her', his: 'her', person: 'singular' },
	{ he: 'they', him: 'them', his: 'their', person: 'plural' }
] as const;
