/**
 * Function words of English, contractions without their apostrophe.
 *
 * `it` is not among them: in job titles it is information technology.
 */
export const englishStopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and another any anyone anything are arent as at
be because been before being below between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during
each either else etc even every everyone everything few for from further get got had hadnt has hasnt have havent having he her here hers herself him
himself his how however i if im in into is isnt its itself ive just lets like made make many may me might more most much must my myself neither
no nor not now of off often on once one only onto or other others our ours ourselves out over own per perhaps please quite rather
said same shall she should shouldnt since so some someone something still such than that thats the their theirs them themselves then there theres these they theyre
this those though through thus to together too toward towards under until up upon us very via was wasnt we well were werent weve what whatever when where whether which while who
whom whose why will with within without wont would wouldnt yes yet you your youll youre yours yourself yourselves youve`.split(/\s+/),
);
