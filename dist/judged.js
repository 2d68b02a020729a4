"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// hook/judged.ts
var judged_exports = {};
__export(judged_exports, {
  passesJudge: () => passesJudge
});
module.exports = __toCommonJS(judged_exports);

// src/judge/weights.json
var weights_default = { words: "ability able abort about above absolute abstract accept acceptable accepted accepts access accessed accessible accessing according account across action actions active activity actual actually add added adding addition additional address addresses adds advanced affected after again against agent algorithm alias aliases align all allow allowed allowing allows along alpha already also alter alternative always amount analysis and annotations another answer any anything apache api app appear append apple applicable application applications applied applies apply appropriate arbitrary archive are args argument arguments around array artifact ascii assert assertions assign assigned associated assume async attached attempt attempted attempting attempts attr attribute attributes auth authenticate authenticated authentication author authorization authors auto automatic automatically available avoid await aware away back background backwards bar base based basic basis because become been before begin behavior being belongs below best beta better between binary bind blank blob block blocks body bold bool boolean both bottom branch branches break breaking broken browser browsers buffer build builder building builds built bundle but byte bytes cache cached caching calculate call callback callbacks called caller calling calls can cancel cannot capture case cases cast catch category caught cause caused cert certain certificate chain change changed changes changing channel char character characters charge chars charset check checked checking checkout checks child children choice choose chunk claim class classes clean cleanup clear client clients clone close code codes collect collection collections colon color colors column com combination combine combined come comes comma command commands comment comments commit common community compare comparison compatibility compatible compile compiled complete completed complex component components concat concurrency concurrent condition conditional conditions config configuration configurations configure configured confirm confirmation conflict conflicts connect connection connections consider considered console const constant constraints construct constructor contain contained container containing contains content contents context continue contract control controller controls convention conversion convert converted cookie cookies copies copy copyright core correct correctly corresponding could count counter cover crash create created creates creating creation credential credentials cross current currently custom customize data database date days deal debug debugging declaration declare decode decoded decoder deep default defaults defer define defined defines definition definitions delay delete deleted denied deny dependencies dependency depending depends deprecated depth derived describe description descriptor design desired destination detail detailed details detect detected determine dev developer developers development device diff difference different dir direct directly directories directory dirname disable disabled discovery disk dispatch display distribute distributed distribution docs document documentation does doesn doing domain don done double down download drop dummy dump duplicate duration during dynamic dynamically each early easier easily easy echo edge edit effect either element elements else email embedded emit empty enable enabled encode encoded encoding end endpoint ends engine ensure ensures enter entire entity entries entry enum env environment environments equal equality equals equivalent error errors escape evaluated even event events every everything exact exactly example examples exceeded except exception exceptions exclude exclusive exec executable execute executed executing execution exist existing exists exit expand expanded expansion expect expected expects expiration expires explicit explicitly export expose express expression expressions extend extended extends extension extensions external extra extract fact factory fail failed failing fails failure fake fall fallback false family fast feature features fetch field fields file filename files fill filter filtering filters final finally find fine finish finished first fitness fixed fixes fixture flag flags float flow flush follow following font footer for forbidden force form format formats formatted formatter formatting forms forward found foundation fragment framework free friendly from full fully func function functionality functions further future general generate generated generating generation generator generic get gets getting github give given gives global goes going good google grant granted great greater group groups guide hand handle handled handler handlers handles handling happen has hash hashing have having head header headers hello help helper helpers helpful here hidden hide high higher history hold home homepage hook hooks host hostname hosts hours how however href html http https human idea identifier identity ignore ignored ignoring image images immediately immutable implement implementation implemented implementing implements implicit implied import important imports improve include included includes including incoming incomplete incorrect indent index indicate individual infinite info information inherit inheritance init initial initialization initialize initialized inject inline inner input inputs insensitive insert inside install installation installed installing instance instances instead instructions int integer intended interface internal internally interval into invalid invocation invoke invoked issue issues item items iteration its itself java jobs join json just keep keeps key keys keyword keywords kind kinds know known label lang language large larger last later latest layer layout leading learn least left legacy length less level liable library license licensed like likely limit limitation limited line lines link links linux list listed listen listener lists literal live load loaded loading loads local localhost locally location locations lock log logged logger logging logic login logo logs long longer look looking looks lookup loop lower machine made main maintain major make makes making malformed manage managed management manager mandatory manifest manual manually many map mapped mapping maps mark markdown marked mask master match matched matches matching math max maximum may mean meaning means media medium member members memory merge merged merging message messages meta metadata method methods microsoft middle might migrate migration mime minimal minimum minor minute minutes missing mixed mock mode model models modified modify modifying module modules more most move moved much multi multiple must name named names namespace naming native necessary need needed needs negative nested network never new newline next node non none normal normalize normally not note notes nothing notice notify now null number numbers numeric object objects occur occurred occurs offset older once one ones online only open opening operation operations operator option optional optionally options order ordered ordering org origin original other others otherwise out output outputs outside over overflow override overrides overriding overwrite owner package packages padding page pages pair pairs parallel param parameter parameters params parent parse parsed parser parsing part partial particular parts party pass passed passes passing password past patch path paths pattern patterns payload pending people per perform performance performed performing performs period permission permissions permit persist persisted persistent person pipe pipeline place placed placeholder plain platform platforms please plugin plugins plus point pointer points policies policy pool populate port position positive possible possibly post potential potentially precedence prefer preference preferred prefix prepare present preserve preserved pretty prev prevent prevents previous previously primary print prior priority private problem process processed processes processing produces product production profile progress project projects prompt proper properly properties property proto protocol provide provided provider providers provides providing proxies proxy public publish published publishing pull purpose purposes push put python quality queries query question queue quick quote quotes raise raised random range rather raw read readable reader reading readme ready real really reason receive received recommended record records recursive redirect redirects reduce ref reference referenced references reflect reflection refresh regardless regex register registered registry regular reject rejected related relative release releases relevant remain remaining remember remote removal remove removed removes removing rename render rendered rendering replace replacement replacing repo report reported reports repositories repository representation representing request requested requests require required requirement requirements requires reserved reset resolution resolve resolved resolver resolving resource resources respect respond response responses rest restore restrict restricted restriction result resulting results retain retrieve retrieved retry return returned returning returns reuse reverse review right rights role root round route rule rules run running runs runtime safe same sample save saved saving scale schedule schema schemas scheme scope screen script scripts search searching second secondary seconds secret secrets section sections secure security see select selected selection selector self send sending sends sensitive sent separate separated separator sequence serialization serialize serve server servers service services session sessions set sets setting settings setup several shall share shared shell short should show shown side sign signal signature signed signing similar simple simply since single site size skip skipped slash sleep slice slow small socket software some something sort sorted source sources space spaces span spec special specific specification specified specifies specify specifying speed split src stable stack standard start started starting starts state statement statements states static status stderr stdout step steps still stop storage store stored stores str strategy stream streams strict string strings strip strong structure stuff style sub subject submit subsequent subset substring succeeded success successful successfully such suffix suitable suite summary super supplied supply support supported supports suppress sure switch symbol symbols sync syntax system systems table tag tags take taken takes target task tasks team tell temp template templates temporary terminal terminate terms test testing tests text than that the their them then there these they thing things third this those though thread three through throw throws thus time timeout times timestamp title todo together token tokens tool tools total trace track tracking trailing transfer transform translate transport treat treated tree trigger trim true trust trusted try trying tuple turn two type typed types typically ubuntu unable unauthorized unavailable undefined under underlying unexpected unicode union unique unit unknown unless unnecessary unreachable unsafe unset unsupported until unused update updated updates upgrade upload upon upper uppercase url urls usage use used useful user username users uses using utf util utility utils uuid valid validate validated validating validation validator value values var variable variables various vars verbose verification verify version versions very via view virtual visit void wait want warn warning warnings warranties warranty was ways weak web website well were what whatever when where whether which while white whitespace whole whose width wildcard will window windows wish with within without work workflow working works world would wrap wrapped wrapper write writer writing written wrong www xml xmlns yaml year yield you your zero", bigrams: "kdbdnjfqfsk9fasepac7himoip9efg9ilmbkl7hkbjodciconmhp9mfl9moadqcdlq7loei9enptkqbhhf5jkr7nnglkclnhckdimojqdlc8hghonqpdf9ngl88eohlfmrbhhi9alo7mmdoj9nodhgcpnmgpbmkn7kdcapleicdin9dkcnlnjn7nlk6mql9pkiii9kndidflmnhnficeegftqwqee5ahqgcbrfslxgbjfg9ifhfigfhh9ejicf9efjhmfjfg5jij8nlhjghfkk9egjhkhn9mkg7lop8rmaonalspfgfkpsat8elj7lmq8npjelb9pnfjenqplococbbh7ncpklniemqma8ihotmrhheelkhqiqjdc6feu8decfelmq9mkk8nlgdvnalnacp8ecennpmrgkmkeghkihieggfkggek4ieggg9mhg5mjq9tjifhajrfcdhknwgueodk8kpd9rjhjkddoob7bnjritboin6nod6sthmocmtbcfgtlqfteddhdkgrdqnbd8kcpaaantqmno9jjl3llm8lolkldjkjinljllll8mhi9hlb9oggjbbhkccjjlikmlcfbf9gmgalljfji7ljh9jmoeijdhfibjhoakifcbe8iiaegkfihgahgg5hhiajjghjdhnjfhhighidbeacdeggdjkfdgfckcadfhgkml", thresholds: { code: { report: 0.55, block: 0.7 }, script: { report: 0.55, block: 0.7 }, data: { report: 0.55, block: 0.72 }, translation: { report: 0.55, block: 0.8 }, docs: { report: 0.55, block: 0.73 }, test: { report: 0.55, block: 0.73 }, "test-data": { report: 0.55, block: 0.73 } }, model: { depth: 4, bias: -1.106, features: [3, 16, 141, 4, 21, 7, 39, 105, 34, 28, 16, 3, 4, 0, 4, 17, 141, 0, 5, 2, 0, 0, 2, 3, 139, 5, 0, 0, 0, 0, 0, 141, 45, 22, 0, 9, 14, 134, 0, 0, 45, 45, 0, 45, 0, 16, 105, 21, 112, 43, 12, 16, 12, 0, 7, 134, 77, 0, 0, 0, 5, 5, 141, 16, 5, 5, 91, 76, 0, 8, 45, 45, 43, 95, 5, 3, 1, 109, 5, 5, 93, 68, 84, 109, 69, 3, 88, 3, 3, 0, 17, 70, 10, 10, 10, 75, 42, 88, 10, 70, 10, 0, 0, 0, 6, 45, 1, 1, 91, 0, 16, 14, 140, 74, 0, 0, 141, 68, 4, 0, 6, 85, 45, 113, 10, 4, 10, 96, 0, 70, 4, 139, 69, 68, 42, 89, 16, 10, 22, 138, 16, 16, 10, 43, 31, 16, 91, 0, 31, 0, 109, 42, 5, 5, 113, 5, 47, 22, 5, 85, 0, 12, 14, 90, 58, 89, 1, 1, 141, 27, 16, 0, 1, 0, 1, 58, 95, 12, 0, 0, 2, 140, 0, 139, 85, 105, 42, 96, 0, 0, 0, 104, 0, 25, 85, 17, 89, 2, 10, 0, 17, 44, 1, 10, 0, 0, 16, 0, 41, 17, 6, 105, 11, 93, 5, 0, 42, 96, 0, 4, 0, 39, 11, 31, 11, 0, 141, 44, 0, 0, 0, 105, 93, 39, 0, 0, 141, 141, 39, 0, 1, 105, 7, 61, 41, 23, 1, 0, 0, 1, 1, 1, 0, 4, 77, 45, 10, 1, 67, 0, 140, 7, 0, 68, 0, 0, 0, 45, 23, 10, 109, 44, 5, 0, 105, 0, 47, 5, 45, 0, 5, 5, 31, 0, 0, 6, 141, 39, 10, 84, 45, 45, 45, 45, 0, 10, 45, 54, 10, 45, 2, 113, 1, 6, 0, 1, 2, 134, 1, 0, 0, 134, 2, 6, 6, 17, 109, 39, 5, 47, 13, 39, 10, 3, 7, 3, 5, 17, 0, 0, 0, 85, 44, 93, 41, 23, 58, 126, 91, 69, 0, 133, 0, 41, 0, 6, 85, 1, 93, 5, 84, 31, 139, 0, 1, 70, 0, 1, 42, 0, 17, 89, 44, 88, 17, 0, 69, 69, 45, 45, 70, 0, 0, 0, 0, 17, 89, 2, 22, 47, 17, 44, 2, 70, 101, 0, 22, 0, 14, 39, 2, 141, 1, 22, 15, 141, 2, 10, 71, 104, 0, 125, 0, 12, 12, 17, 141, 14, 2, 84, 0, 0, 45, 1, 2, 124, 0, 0, 0, 0, 3, 40, 141, 89, 3, 93, 68, 22, 46, 0, 0, 3, 0, 84, 95, 17, 105, 0, 131, 22, 0, 0, 104, 61, 6, 101, 0, 0, 0, 0, 17, 141, 0, 3, 74, 0, 0, 7, 45, 3, 91, 0, 0, 0, 0, 17, 105, 39, 131, 70, 5, 16, 139, 50, 1, 1, 77, 0, 0, 0, 89, 1, 19, 140, 7, 46, 0, 0, 1, 1, 4, 16, 69, 0, 0, 3, 45, 68, 68, 2, 45, 61, 45, 2, 22, 45, 45, 2, 70, 0, 2, 140, 1, 16, 45, 134, 40, 95, 0, 0, 134, 45, 0, 45, 4, 3, 0, 68, 68, 2, 6, 140, 0, 0, 124, 133, 2, 0, 37, 113, 17, 85, 40, 113, 134, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 45, 19, 2, 0, 0, 69, 1, 0, 0, 0, 0, 42, 45, 85, 42, 17, 141, 2, 133, 104, 17, 41, 42, 6, 2, 2, 134, 0, 14, 124, 2, 141, 0, 9, 16, 141, 28, 0, 0, 84, 0, 74, 84, 9, 0, 45, 19, 2, 6, 0, 41, 7, 0, 2, 0, 0, 22, 45, 48, 6, 1, 140, 1, 90, 1, 15, 140, 0, 89, 52, 1, 140, 0, 0, 0, 17, 5, 0, 10, 74, 0, 0, 17, 5, 109, 2, 0, 0, 0, 0, 3, 41, 93, 133, 93, 68, 0, 72, 68, 12, 0, 46, 89, 0, 0, 11, 141, 6, 0, 0, 5, 69, 113, 5, 0, 0, 2, 128, 0, 39, 45, 1, 69, 13, 0, 5, 48, 0, 0, 0, 0, 1, 9, 11, 75, 0, 139, 7, 0, 0, 45, 1, 0, 0, 0, 0, 0, 0, 0, 0, 17, 3, 80, 6, 93, 0, 0, 11, 17, 134, 0, 0, 0, 0, 0, 17, 141, 40, 0, 0, 20, 0, 0, 134, 45, 91, 0, 0, 0, 0, 3, 5, 140, 1, 74, 5, 45, 39, 0, 45, 32, 42, 74, 85, 3, 3, 41, 109, 1, 105, 1, 47, 105, 9, 13, 0, 40, 10, 0, 10, 17, 5, 77, 2, 70, 5, 0, 85, 5, 41, 139, 0, 0, 0, 0, 17, 141, 40, 3, 11, 0, 0, 11, 40, 17, 3, 0, 0, 0, 0, 139, 113, 25, 70, 0, 14, 0, 22, 49, 0, 0, 37, 0, 0, 0, 3, 7, 93, 70, 54, 134, 46, 67, 70, 139, 100, 52, 3, 0, 0, 70, 22, 4, 10, 1, 109, 1, 1, 1, 1, 10, 93, 0, 0, 0, 17, 140, 13, 104, 48, 44, 0, 139, 0, 3, 54, 77, 0, 0, 0, 3, 133, 89, 13, 11, 61, 43, 1, 0, 0, 9, 39, 0, 0, 0, 0, 141, 22, 0, 0, 5, 109, 11, 46, 0, 0, 5, 91, 13, 53, 3, 1, 93, 74, 62, 1, 0, 1, 2, 2, 10, 86, 10, 0, 0, 6, 133, 1, 141, 126, 54, 54, 93, 74, 84, 0, 13, 0, 34, 13, 70, 22, 6, 6, 1, 1, 1, 1, 13, 105, 23, 70, 13, 6, 31, 3, 5, 68, 16, 11, 48, 89, 11, 0, 68, 68, 11, 0, 45, 76, 41, 22, 1, 5, 70, 72, 0, 1, 13, 1, 70, 134, 1, 0, 0, 41, 7, 131, 6, 4, 134, 43, 141, 73, 7, 7, 106, 6, 0, 0, 45, 0, 7, 0, 0, 0, 69, 0, 0, 0, 0, 45, 64, 0, 0, 17, 140, 40, 96, 5, 13, 0, 10, 10, 10, 101, 1, 0, 0, 0, 17, 45, 44, 0, 133, 0, 0, 0, 0, 41, 10, 0, 0, 0, 0, 3, 13, 68, 133, 68, 2, 131, 28, 2, 0, 0, 2, 2, 40, 67, 17, 10, 10, 74, 10, 0, 19, 58, 41, 17, 68, 0, 0, 0, 0, 3, 84, 141, 133, 1, 134, 84, 1, 1, 0, 0, 11, 71, 37, 124, 17, 141, 45, 45, 84, 77, 0, 0, 41, 17, 124, 0, 0, 0, 0, 69, 16, 69, 85, 0, 13, 133, 125, 0, 0, 0, 42, 0, 52, 6, 11, 141, 10, 41, 77, 70, 5, 55, 113, 0, 0, 86, 54, 54, 4, 2, 140, 49, 104, 31, 41, 4, 2, 46, 41, 0, 47, 0, 0, 0, 17, 140, 44, 104, 3, 49, 0, 91, 124, 134, 93, 0, 0, 0, 0, 17, 141, 11, 11, 84, 19, 17, 3, 13, 1, 3, 0, 70, 0, 0, 3, 70, 70, 39, 4, 10, 61, 108, 39, 104, 138, 41, 4, 39, 0, 68, 48, 3, 1, 0, 5, 140, 13, 1, 0, 0, 101, 0, 1, 68, 2, 93, 6, 10, 0, 12, 6, 70, 6, 0, 0, 70, 0, 2, 2, 3, 6, 6, 74, 11, 11, 6, 46, 69, 69, 108, 11, 69, 46, 0, 17, 93, 45, 105, 0, 0, 0, 84, 68, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0, 69, 0, 17, 139, 40, 113, 74, 20, 0, 32, 0, 12, 40, 19, 0, 0, 0, 0, 0, 14, 0, 0, 6, 97, 0, 0, 0, 0, 5, 0, 0, 0, 14, 9, 11, 104, 109, 0, 104, 46, 11, 0, 0, 0, 0, 0, 0, 5, 129, 13, 125, 0, 41, 0, 39, 22, 0, 0, 22, 85, 0, 0, 0, 0, 2, 0, 0, 141, 0, 0, 0, 0, 0, 0, 0, 34, 0, 17, 141, 0, 0, 104, 0, 0, 6, 10, 1, 1, 0, 0, 0, 0, 3, 14, 5, 67, 46, 5, 55, 55, 4, 4, 0, 53, 4, 3, 44, 0, 0, 10, 0, 0, 0, 6, 0, 0, 0, 0, 105, 0, 3, 6, 68, 24, 45, 55, 0, 41, 74, 46, 45, 0, 0, 45, 45, 0, 105, 93, 2, 0, 106, 13, 0, 0, 10, 45, 45, 10, 0, 0, 0, 0, 45, 0, 9, 0, 0, 13, 31, 0, 0, 0, 0, 3, 16, 0, 0, 3, 74, 93, 12, 69, 76, 0, 53, 12, 0, 13, 69, 12, 0, 0, 7, 11, 17, 113, 23, 13, 0, 105, 0, 13, 0, 11, 76, 0, 0, 48, 69, 4, 1, 1, 11, 69, 85, 0, 139, 4, 0, 125, 0, 0, 11, 69, 2, 40, 45, 11, 28, 77, 0, 86, 46, 70, 69, 40, 0, 17, 0, 62, 45, 84, 14, 0, 0, 68, 0, 0, 6, 0, 0, 0, 48, 7, 141, 0, 77, 0, 0, 0, 141, 11, 0, 0, 0, 0, 46, 62, 45, 54, 4, 68, 0, 124, 0, 0, 66, 45, 0, 0, 0, 12, 17, 5, 45, 84, 133, 42, 0, 111, 5, 0, 75, 0, 0, 0, 0, 72, 58, 53, 12, 68, 0, 0, 1, 1, 68, 0, 0, 0, 0, 0, 93, 0, 0, 134, 2, 0, 0, 52, 13, 11, 0, 0, 0, 0, 0, 3, 14, 6, 33, 1, 140, 6, 1, 140, 0, 0, 139, 3, 1, 0, 113, 0, 0, 0, 9, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 14, 3, 0, 84, 93, 0, 0, 5, 0, 58, 0, 0, 0, 0, 0, 3, 0, 11, 52, 14, 0, 1, 0, 0, 69, 15, 52, 58, 69, 0, 93, 64, 0, 3, 0, 0, 0, 39, 85, 0, 0, 0, 0, 0, 0, 3, 41, 6, 5, 2, 5, 10, 7, 70, 13, 70, 7, 2, 0, 3, 84, 134, 40, 93, 1, 48, 45, 17, 0, 0, 0, 134, 0, 0, 0, 139, 141, 6, 9, 84, 90, 16, 49, 0, 6, 42, 0, 0, 0, 0, 48, 53, 2, 5, 5, 84, 1, 131, 1, 40, 105, 58, 11, 0, 0, 49, 135, 5, 62, 0, 0, 74, 1, 85, 0, 0, 0, 0, 0, 1, 84, 133, 3, 113, 86, 2, 2, 3, 0, 3, 0, 0, 5, 2, 3, 43, 131, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 69, 0, 0, 69, 46, 0, 0, 0, 13, 11, 42, 16, 0, 0, 62, 17, 105, 141, 44, 0, 138, 31, 139, 109, 0, 0, 0, 125, 5, 3, 0, 10, 0, 17, 10, 39, 74, 105, 10, 10, 0, 52, 0, 0, 9, 70, 69, 33, 12, 0, 0, 69, 75, 70, 69, 0, 0, 0, 0, 7, 11, 17, 140, 23, 14, 0, 0, 46, 14, 40, 133, 76, 0, 0, 84, 141, 124, 11, 11, 11, 3, 3, 3, 39, 3, 0, 11, 0, 0, 62, 58, 6, 70, 70, 45, 11, 3, 125, 41, 45, 0, 46, 0, 0, 0, 124, 14, 54, 0, 0, 124, 138, 0, 0, 141, 6, 4, 40, 0, 139, 104, 62, 105, 11, 4, 0, 131, 9, 0, 13, 13, 0, 0, 0, 13, 135, 0, 69, 47, 0, 0, 69, 133, 0, 0, 0, 0, 0, 0, 73, 14, 0, 139, 124, 0, 0, 11, 2, 11, 0, 0, 0, 0, 0, 46, 41, 41, 7, 113, 109, 0, 11, 16, 1, 0, 0, 0, 0, 0, 68, 12, 68, 124, 69, 69, 14, 69, 0, 0, 0, 0, 39, 135, 0, 0, 45, 68, 14, 70, 24, 70, 140, 0, 125, 0, 54, 137, 0, 89, 2, 62, 1, 45, 2, 0, 5, 0, 14, 69, 2, 0, 0, 45, 28, 128, 13, 0, 7, 58, 0, 0, 1, 1, 45, 45, 0, 0, 0, 0, 10, 10, 77, 55, 3, 30, 0, 13, 3, 10, 6, 0, 0, 0, 0, 3, 84, 6, 12, 0, 11, 6, 13, 1, 0, 0, 1, 6, 49, 0, 10, 58, 77, 113, 7, 5, 0, 12, 0, 68, 0, 0, 0, 0, 0, 68, 2, 105, 69, 0, 17, 70, 0, 1, 0, 0, 2, 68, 39, 69, 93, 58, 0, 54, 1, 0, 0, 1, 55, 55, 1, 0, 0, 0, 0, 9, 3, 0, 40, 33, 0, 0, 12, 0, 39, 0, 0, 0, 0, 0, 10, 7, 12, 45, 17, 0, 0, 0, 64, 101, 0, 0, 0, 0, 0, 62, 17, 2, 141, 77, 69, 2, 93, 84, 5, 0, 5, 0, 0, 69, 69, 69, 2, 2, 2, 47, 133, 2, 68, 0, 42, 68, 0, 11, 0, 93, 105, 0, 139, 125, 0, 0, 45, 0, 14, 54, 0, 0, 0, 0, 0, 0, 11, 0, 0, 46, 44, 0, 0, 0, 0, 0, 0, 84, 11, 96, 134, 5, 53, 105, 5, 0, 22, 13, 5, 13, 0, 0, 0, 0, 43, 3, 76, 40, 113, 0, 0, 33, 0, 58, 0, 0, 0, 0, 0, 84, 85, 40, 1, 1, 6, 0, 113, 69, 70, 0, 1, 0, 0, 0, 3, 42, 6, 45, 0, 40, 6, 91, 41, 0, 0, 105, 24, 45, 0, 3, 39, 39, 9, 2, 93, 39, 28, 0, 39, 0, 5, 0, 11, 0, 84, 45, 134, 0, 45, 0, 125, 0, 0, 53, 134, 45, 46, 0, 0, 0, 0, 3, 0, 0, 14, 6, 0, 0, 0, 0, 5, 0, 5, 6, 3, 70, 6, 6, 4, 40, 6, 11, 16, 6, 125, 113, 70, 11, 0, 139, 140, 105, 84, 48, 13, 13, 17, 58, 75, 75, 0, 0, 0, 0, 41, 69, 131, 69, 139, 69, 0, 124, 62, 131, 0, 0, 69, 0, 0, 72, 84, 0, 105, 58, 0, 0, 17, 4, 5, 0, 0, 0, 0, 0, 1, 106, 9, 52, 0, 128, 1, 69, 41, 0, 0, 13, 0, 0, 0, 62, 24, 54, 12, 0, 0, 12, 41, 12, 0, 0, 0, 0, 11, 0, 0, 86, 9, 68, 0, 24, 0, 32, 0, 0, 0, 104, 2, 0, 0, 45, 2, 43, 0, 0, 131, 45, 0, 0, 0, 0, 7, 0, 0, 0, 3, 104, 4, 55, 0, 10, 105, 53, 68, 0, 0, 68, 67, 104, 5, 135, 62, 0, 10, 74, 0, 0, 11, 10, 11, 11, 0, 0, 0, 0, 93, 41, 0, 13, 46, 0, 0, 3, 0, 68, 11, 0, 0, 0, 0, 0, 45, 45, 0, 0, 24, 48, 0, 11, 0, 0, 62, 0, 0, 0, 0, 0, 54, 0, 0, 68, 9, 0, 0, 0, 0, 69, 68, 104, 140, 14, 3, 1, 70, 39, 71, 0, 5, 4, 5, 4, 0, 3, 0, 0, 3, 14, 6, 0, 0, 40, 45, 13, 7, 0, 0, 11, 45, 40, 4, 131, 64, 67, 10, 0, 0, 0, 1, 54, 0, 0, 0, 0, 0, 0, 55, 10, 69, 0, 17, 70, 0, 0, 0, 11, 44, 69, 70, 0, 0, 69, 6, 69, 139, 41, 42, 141, 25, 0, 0, 0, 6, 62, 1, 139, 55, 96, 4, 2, 0, 7, 0, 2, 39, 0, 0, 39, 71, 0, 0, 58, 69, 3, 69, 69, 69, 5, 5, 135, 76, 7, 69, 5, 0, 97, 137, 105, 52, 139, 13, 89, 0, 4, 2, 1, 124, 1, 1, 0, 0, 3, 68, 52, 68, 134, 45, 45, 62, 45, 45, 0, 6, 10, 62, 0, 45, 45, 1, 19, 23, 3, 48, 0, 0, 1, 0, 84, 0, 45, 68, 24, 0, 0, 105, 105, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 128, 7, 0, 48, 69, 0, 0, 64, 66, 69, 30, 0, 0, 0, 0, 9, 11, 0, 0, 7, 0, 0, 137, 3, 7, 0, 0, 0, 0, 0, 39, 101, 17, 140, 6, 68, 0, 96, 68, 0, 0, 10, 52, 0, 0, 58, 11, 11, 140, 10, 11, 17, 11, 101, 17, 11, 46, 2, 46, 0, 128, 32, 55, 3, 11, 0, 0, 67, 10, 0, 0, 0, 0, 0, 0, 113, 10, 0, 68, 11, 0, 0, 12, 109, 0, 89, 0, 0, 0, 0, 13, 84, 68, 137, 5, 0, 0, 106, 68, 0, 7, 0, 0, 0, 0, 6, 133, 54, 45, 42, 17, 42, 141, 2, 0, 44, 3, 0, 45, 6, 134, 126, 141, 84, 0, 13, 0, 113, 6, 0, 0, 0, 0, 0, 0, 3, 64, 39, 2, 0, 6, 39, 39, 104, 0, 0, 93, 0, 0, 0, 13, 6, 5, 133, 11, 0, 0, 69, 69, 4, 7, 0, 0, 0, 0, 39, 28, 16, 23, 0, 1, 0, 53, 0, 0, 0, 39, 1, 0, 0, 58, 69, 7, 69, 7, 0, 0, 2, 44, 68, 54, 44, 97, 0, 0, 61, 41, 0, 45, 45, 0, 0, 45, 13, 0, 45, 0, 0, 0, 0, 45, 0, 128, 0, 0, 28, 0, 0, 0, 0, 0, 65, 0, 0, 0, 113, 41, 0, 69, 46, 0, 0, 7, 13, 69, 0, 0, 0, 0, 0, 45, 45, 85, 2, 23, 109, 133, 0, 0, 44, 0, 104, 58, 13, 6, 43, 39, 46, 141, 17, 0, 0, 9, 139, 4, 19, 0, 0, 0, 0, 11, 131, 45, 137, 0, 0, 133, 0, 0, 0, 0, 0, 0, 89, 6, 3, 1, 113, 0, 7, 33, 0, 0, 0, 40, 138, 96, 44, 0, 0, 0, 46, 24, 0, 0, 54, 2, 0, 13, 0, 46, 58, 135, 0, 0, 9, 43, 0, 45, 45, 0, 0, 5, 45, 1, 0, 0, 0, 0, 0, 134, 139, 141, 113, 13, 13, 0, 41, 0, 0, 0, 71, 0, 0, 0, 128, 2, 0, 2, 0, 0, 0, 45, 45, 74, 0, 0, 0, 0, 0, 64, 9, 0, 33, 89, 0, 0, 32, 4, 0, 0, 0, 0, 0, 0, 0, 1, 9, 0, 104, 0, 0, 0, 0, 141, 3, 24, 16, 0, 0, 128, 7, 0, 3, 101, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 10, 68, 0, 109, 140, 0, 14, 5, 0, 0, 68, 0, 0, 0, 52, 49, 11, 3, 141, 133, 70, 0, 47, 58, 135, 11, 0, 22, 0, 0, 0, 0, 141, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 84, 135, 131, 10, 5, 70, 70, 0, 0, 11, 11, 4, 7, 0, 0, 0, 0, 14, 5, 124, 54, 3, 0, 0, 7, 124, 13, 96, 0, 0, 0, 0, 7, 84, 69, 13, 3, 3, 1, 64, 68, 0, 0, 13, 0, 2, 0, 128, 93, 0, 28, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 0, 10, 1, 2, 70, 70, 13, 1, 2, 70, 0, 0, 2, 2, 22, 1, 93, 24, 0, 9, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 93, 11, 0, 96, 49, 0, 0, 68, 0, 7, 0, 0, 0, 0, 0, 58, 126, 55, 69, 0, 69, 0, 69, 53, 0, 0, 69, 0, 0, 0, 5, 16, 16, 89, 0, 5, 0, 84, 0, 0, 0, 54, 134, 0, 0, 105, 71, 69, 33, 138, 69, 0, 139, 45, 0, 0, 48, 75, 0, 0, 11, 69, 37, 2, 11, 139, 0, 124, 124, 2, 6, 0, 0, 0, 0, 131, 16, 50, 45, 6, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 40, 2, 44, 2, 1, 1, 10, 2, 6, 53, 77, 75, 137, 0, 0, 14, 131, 0, 12, 50, 0, 0, 12, 45, 0, 0, 0, 0, 0, 0, 0, 105, 133, 0, 0, 91, 4, 0, 0, 0, 0, 138, 0, 17, 0, 128, 106, 0, 10, 137, 0, 0, 55, 2, 0, 0, 0, 0, 0, 0, 62, 84, 126, 5, 1, 0, 0, 89, 5, 0, 44, 0, 0, 0, 0, 128, 11, 0, 86, 0, 0, 0, 69, 69, 70, 89, 0, 0, 0, 0, 128, 28, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 128, 3, 0, 40, 3, 0, 0, 133, 0, 2, 3, 0, 0, 0, 0, 55, 45, 0, 0, 3, 7, 0, 45, 0, 45, 0, 47, 0, 7, 45, 12, 68, 11, 70, 45, 12, 138, 13, 1, 0, 1, 47, 0, 17, 68, 139, 141, 85, 129, 104, 0, 13, 53, 0, 129, 0, 0, 0, 0, 0, 58, 131, 1, 126, 67, 1, 41, 70, 0, 0, 0, 0, 0, 67, 70, 6, 70, 70, 68, 93, 133, 137, 71, 1, 1, 0, 138, 4, 68, 0, 93, 73, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 134, 53, 140, 0, 3, 5, 3, 106, 77, 0, 3, 0, 0, 0, 0, 84, 131, 3, 11, 0, 0, 68, 68, 69, 0, 0, 0, 0, 0, 69, 9, 141, 141, 137, 96, 0, 0, 69, 55, 3, 0, 0, 0, 0, 0, 10, 0, 70, 140, 0, 4, 0, 104, 0, 0, 0, 34, 0, 70, 0, 62, 58, 126, 125, 70, 0, 0, 14, 89, 89, 66, 0, 0, 0, 0, 9, 62, 0, 24, 45, 0, 0, 39, 0, 6, 0, 0, 0, 0, 0, 2, 106, 70, 1, 0, 2, 71, 54, 134, 0, 0, 1, 1, 124, 2, 128, 70, 0, 70, 72, 0, 0, 0, 5, 75, 0, 0, 0, 0, 0, 134, 104, 140, 45, 45, 4, 0, 52, 91, 52, 45, 0, 0, 0, 0, 5, 39, 10, 44, 17, 55, 69, 11, 0, 10, 0, 97, 126, 91, 46, 25, 69, 88, 14, 61, 14, 0, 69, 85, 141, 0, 0, 0, 0, 0, 9, 53, 0, 7, 0, 0, 0, 13, 30, 0, 30, 0, 0, 0, 0, 89, 70, 68, 22, 68, 3, 0, 4, 2, 70, 0, 0, 0, 0, 0, 3, 45, 10, 17, 14, 10, 0, 0, 0, 44, 0, 75, 17, 0, 0, 0, 0, 11, 0, 0, 11, 10, 0, 0, 0, 0, 0, 0, 0, 11, 62, 2, 2, 86, 124, 0, 2, 33, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 140, 26, 0, 0, 0, 85, 69, 0, 0, 0, 0, 0, 55, 135, 71, 68, 68, 2, 105, 68, 105, 0, 0, 5, 105, 0, 0, 53, 85, 5, 109, 0, 40, 25, 70, 14, 41, 2, 0, 10, 10, 2, 73, 131, 0, 58, 0, 0, 0, 17, 69, 0, 0, 0, 0, 0, 0, 24, 64, 2, 2, 47, 0, 0, 3, 70, 0, 0, 0, 0, 0, 0, 3, 6, 6, 72, 109, 11, 1, 41, 0, 6, 6, 3, 0, 0, 74, 55, 3, 58, 75, 58, 77, 0, 43, 58, 75, 77, 5, 0, 0, 0, 89, 68, 68, 96, 53, 55, 0, 113, 0, 0, 62, 2, 0, 0, 0, 39, 4, 4, 45, 45, 45, 45, 45, 45, 7, 4, 134, 0, 0, 0, 128, 17, 0, 68, 0, 0, 0, 1, 85, 0, 0, 0, 0, 0, 0, 0, 5, 5, 0, 5, 16, 70, 0, 16, 3, 70, 91, 0, 0, 0, 71, 7, 68, 126, 58, 7, 69, 134, 0, 133, 0, 13, 7, 0, 0, 10, 138, 91, 2, 3, 71, 0, 2, 124, 85, 2, 5, 2, 0, 0, 14, 6, 58, 135, 73, 0, 0, 25, 0, 2, 0, 0, 0, 0, 0], thresholds: [0.429, 4, 0.5, 0.19, 0.5, 0, 1.5, 0.5, 0.5, 0.5, 8.5, 0.95, 0.067, 1e9, 0, 10, 0.5, 1e9, 0.929, 5.755, 1e9, 1e9, 4.222, 0.95, 0.5, 0.615, 1e9, 1e9, 1e9, 1e9, 31, 0.5, 16, 0.5, 10, 3.5, 2.5, 0.5, 4, 1e9, 3, 5, 1e9, 21, 1e9, 4, 0.5, 0.5, 0.5, 0.5, 4.5, 8.5, 1.5, 1e9, 0, 0.5, 0.5, 1e9, 1e9, 1e9, 0.667, 0, 0.5, 8.5, 0.45, 0.929, 0.5, 0.5, 1e9, 0, 5, 10, 0.5, 0.5, 0.857, 0.429, 2.585, 0.5, 0.75, 0.667, 0.5, 0.5, 0.5, 0.5, 6, 0, 0.5, 0.68, 0.796, 1e9, 0, 0, 1.5, 1.5, 1.5, 0.5, 0.5, 0.5, 3.5, 2, 3.5, 1e9, 1e9, 1e9, 0.333, 4, 4.445, 4.182, 0.5, 1e9, 10.5, 1.5, 0.5, 0.5, 1e9, 1e9, 0.5, 8.5, 0.25, 1e9, 0, 0.5, 5, 0.5, 1.5, 0.333, 1.5, 0.5, 1e9, 2, 0.19, 0.5, 8, 8.5, 0.5, 0.5, 4, 3.5, 0.5, 0.5, 9.5, 4, 3.5, 0.5, 2.5, 8.5, 0.5, 1e9, 0.5, 1e9, 0.5, 0.5, 0.545, 0, 0.5, 0.234, 0.5, 0.5, 0.667, 0.5, 1e9, 1.5, 1.5, 0.5, 0.5, 0.5, 2.585, 4.182, 0.5, 0.5, 9.5, 1e9, 1.585, 1e9, 4.445, 0.5, 0.5, 4.5, 1e9, 1e9, 4.222, 0.5, 8, 0.5, 0.5, 0.5, 0.5, 0.5, 15, 14, 4, 0.5, 3, 0.5, 0.5, 0, 0.5, 3.556, 1.5, 1e9, 12, 0.5, 2.252, 3.5, 1e9, 1e9, 4, 1e9, 0.5, 10, 0, 0.5, 6, 0.5, 0.929, 6, 0.5, 0.5, 1e9, 0.154, 4, 0.5, 4, 2.5, 12, 7, 0.5, 0.5, 4, 1e9, 31, 0.5, 0.5, 1.5, 1e9, 1e9, 0.5, 0.5, 0.5, 17, 2.585, 0.5, 0.048, 0.5, 0.5, 0.5, 4.445, 1e9, 1e9, 1.585, 2.252, 3, 1e9, 0.067, 0.5, 3, 3.5, 2.585, 5.5, 1e9, 0.5, 0.048, 1e9, 0.5, 1e9, 1e9, 1e9, 5, 0.5, 3.5, 0.5, 0.5, 0.667, 6, 0.5, 11, 0.5, 0.857, 19, 1e9, 0.929, 0.615, 0.5, 3, 12, 0, 0.5, 0.5, 1.5, 0.5, 19, 5, 8, 5, 1e9, 1.5, 5, 0.5, 3.5, 6, 4.222, 0.5, 3, 0.105, 1e9, 2.5, 4.843, 0.5, 2.807, 1e9, 1e9, 0.5, 4.843, 0.25, 0.667, 0, 0.5, 7.5, 0.929, 0.5, 3.5, 11, 3.5, 0.95, 0.286, 0.796, 0.879, 12, 1e9, 1e9, 8, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 22, 7, 0.5, 1e9, 0.5, 17, 0, 0.5, 2.585, 0.5, 0.929, 0.5, 2.5, 0.5, 1e9, 2.75, 2, 1e9, 2.522, 0.5, 1e9, 10, 0.5, 0.5, 0.5, 0, 1e9, 29, 22, 24, 13, 0, 1e9, 1e9, 1e9, 1e9, 0, 0.5, 3.556, 0.5, 0.5, 10, 0.5, 4.843, 5, 0.5, 14, 0.5, 1e9, 4.5, 0.5, 4.222, 0.5, 2.522, 0.5, 0.5, 0.5, 4.843, 3.5, 0.5, 0.5, 1e9, 0.5, 1e9, 1.5, 4.5, 10, 0.5, 4.5, 3.686, 0.5, 1e9, 1e9, 5, 3.507, 5.4, 0.5, 1e9, 1e9, 1e9, 1e9, 0.429, 0.5, 0.5, 0.5, 0, 0.5, 0.5, 0.5, 1.5, 1e9, 1e9, 0.95, 1e9, 0.5, 0.5, 10, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 0.06, 0.5, 1e9, 1e9, 1e9, 1e9, 10, 0.5, 1e9, 0.95, 0.5, 1e9, 1e9, 0.111, 5, 0.364, 0.5, 1e9, 1e9, 1e9, 1e9, 0, 0.5, 7.5, 0.5, 2, 0.879, 8.5, 0.5, 0.5, 1.585, 3.085, 0.5, 1e9, 1e9, 1e9, 0.5, 2.252, 0.5, 0.5, 0.067, 1.5, 1e9, 1e9, 1.585, 2.75, 0.067, 4, 18, 1e9, 1e9, 0.647, 5, 0.5, 0.5, 4.138, 16, 0.5, 3, 5.19, 0.5, 18, 3, 4.083, 1, 1e9, 4.222, 0.5, 2.522, 10.5, 5, 0.5, 0.5, 0.5, 1e9, 1e9, 0.5, 10, 1e9, 5, 0.25, 0.206, 4, 0.5, 19.5, 3.381, 0.06, 0.5, 1e9, 1e9, 0.5, 0.5, 3.667, 17, 0.5, 0.5, 10, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 9, 1e9, 16, 0.361, 1e9, 1e9, 1e9, 1e9, 3, 0.5, 4.222, 1e9, 1e9, 22, 3.085, 1e9, 1e9, 1e9, 1e9, 0.5, 5, 0.5, 0.5, 0, 0.5, 3.556, 0.5, 0.5, 10, 0.5, 0.5, 0.136, 4.843, 4.381, 0.5, 1e9, 3.5, 0.5, 4.222, 0.5, 8, 0.5, 10.5, 0.5, 0.5, 4, 1e9, 0.5, 1e9, 0.5, 0.5, 0.5, 1e9, 3, 0.5, 3.667, 0.333, 1e9, 0.5, 0.077, 1e9, 3.417, 1e9, 1e9, 0.5, 5, 0.5, 0.06, 2.585, 0.5, 4.445, 0.5, 1.585, 0.5, 0.5, 1e9, 0.5, 0.5, 1.918, 0.5, 1e9, 1e9, 1e9, 10, 0.929, 1e9, 3.5, 0.5, 1e9, 1e9, 0, 0.5, 0.5, 3.667, 1e9, 1e9, 1e9, 1e9, 0.206, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 0.5, 3.5, 1.5, 1e9, 3.5, 0.5, 1e9, 1e9, 6, 0.5, 0.105, 4, 13, 0.929, 7, 0.5, 0.889, 1e9, 1e9, 4.843, 0.5, 1e9, 3.5, 3, 4.445, 22, 2.5, 1e9, 0.234, 0.5, 1e9, 1e9, 1e9, 1e9, 3.507, 0.5, 8, 0.5, 4, 0.5, 0.091, 1e9, 1e9, 3, 4.445, 1e9, 1e9, 1e9, 1e9, 31, 8, 16, 1e9, 10, 0, 0.5, 0.4, 0.5, 1e9, 1e9, 3, 0, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 10, 0.5, 0.5, 16, 9, 0.5, 1e9, 4, 0.5, 24, 0.5, 1e9, 1e9, 1e9, 1e9, 0.364, 0, 0.5, 3.507, 0.5, 0.45, 5, 8.5, 1e9, 18, 0.5, 0.5, 0.5, 0.5, 0.95, 0.206, 0.5, 0.5, 2.322, 0.5, 2.585, 0.5, 0.5, 0.5, 2.5, 1e9, 0.5, 1.5, 1e9, 1.5, 10, 0.929, 0.5, 5.755, 2, 0.867, 1e9, 0.5, 0, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 10, 0.5, 0.5, 0.95, 9, 1e9, 1e9, 14, 0.5, 0, 0, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 1, 1e9, 3.5, 1e9, 0.5, 0.5, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 0.364, 0.1, 0.5, 2, 0.5, 0.5, 1.5, 1.5, 14, 0.5, 0.5, 0.5, 0.824, 1e9, 1e9, 0, 0.5, 0.19, 3.5, 2.252, 0.5, 2.585, 3.654, 3.725, 1.918, 1.5, 0.5, 1e9, 1e9, 1e9, 0, 0.5, 3.5, 0.5, 0.5, 0.5, 12, 0.5, 6, 0.95, 0.5, 0.5, 1e9, 1e9, 1e9, 0.647, 0.5, 0.5, 5.5, 8, 0.5, 0.5, 1.585, 1e9, 1e9, 0.5, 1.5, 1e9, 1e9, 1e9, 6, 0.5, 0.5, 4, 1e9, 0.5, 0.5, 3, 1.5, 1e9, 1e9, 0, 0.5, 3.5, 0.5, 0.206, 3.122, 0.5, 0.5, 0.5, 2.585, 1e9, 2.322, 3.59, 3.821, 2.5, 0.5, 1.5, 1e9, 1e9, 0.105, 0.5, 2.585, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 2.5, 1e9, 0.5, 3.5, 1, 0.5, 0.105, 0.06, 2.585, 1.918, 3, 3.085, 1.5, 0.5, 0.5, 2, 2.5, 0.167, 2.5, 0.364, 0, 0.5, 8.5, 3, 0.5, 0.5, 11, 1e9, 3.5, 3.5, 5, 1e9, 5, 0.5, 0.5, 0.5, 3, 0.615, 5, 0.5, 1e9, 2.807, 1.5, 2.522, 55, 0.5, 2, 1e9, 1e9, 0.5, 0.091, 0.5, 0.105, 0.083, 0.5, 0.5, 0.5, 0.5, 0.286, 0.182, 0.5, 0.25, 1e9, 1e9, 3, 36, 0.091, 1e9, 1e9, 8, 16, 1e9, 1e9, 1e9, 1e9, 8, 0.5, 24, 50, 10, 0.5, 0.5, 0.5, 0.929, 3.5, 1e9, 3.5, 1.5, 3.5, 0.5, 4.743, 1e9, 1e9, 1e9, 10, 3, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 3.5, 1e9, 1e9, 1e9, 1e9, 0.647, 3.5, 0.5, 0.5, 1.5, 3.59, 0.5, 0.5, 4.843, 1e9, 1e9, 3.271, 4.2, 0.5, 0.5, 10, 1.5, 3.5, 0.5, 3.5, 1e9, 0.5, 0.5, 0.5, 0, 12.5, 1e9, 1e9, 1e9, 1e9, 0.206, 0.5, 0.5, 0.5, 2.322, 0.5, 0.5, 3.122, 3, 1e9, 1e9, 11, 0.5, 0.5, 0.5, 10, 0.5, 18, 5, 0.5, 0.5, 1e9, 1e9, 0.5, 0, 0.5, 1e9, 1e9, 1e9, 1e9, 8, 9.5, 22, 0.5, 1e9, 2.5, 0.5, 0.5, 1e9, 1e9, 1e9, 0.5, 1e9, 0.5, 0.105, 6, 0.5, 1.5, 0.5, 0.5, 5, 0.714, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 0.5, 0.154, 4.843, 0.5, 0.5, 0.5, 0.5, 0.5, 0.333, 4.042, 1.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 10, 0.5, 0.5, 0.5, 0.95, 0.5, 1e9, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 10, 0.5, 31, 12, 0.5, 0.5, 32, 0.95, 1.5, 3.446, 0, 1e9, 14, 1e9, 1e9, 0.647, 0, 1, 0.5, 0.19, 1.5, 0.5, 0.5, 6.5, 0.5, 0.5, 0.5, 0.083, 1.5, 1e9, 0.5, 0.5, 0, 2.5, 1e9, 0.41, 0.5, 1.5, 3.88, 1e9, 1e9, 0.5, 5, 4.445, 6.5, 4.222, 0.5, 0.4, 1.5, 1e9, 3.5, 0.5, 2, 0.105, 1e9, 1e9, 3, 1e9, 4.381, 5.19, 0.206, 0.4, 0.167, 0.5, 7, 12, 0.4, 2.5, 8, 11, 0.5, 6, 8, 3.5, 1e9, 10, 0.5, 18, 0.5, 1e9, 1e9, 1e9, 0.5, 6.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 3, 36, 4, 1e9, 1e9, 1e9, 10, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 8, 7, 10, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 0.5, 1e9, 1.5, 0.5, 0.5, 1e9, 1e9, 1e9, 4, 1e9, 4.5, 1e9, 1e9, 0.06, 0.5, 1e9, 1e9, 1e9, 1e9, 0.929, 6, 1e9, 1e9, 2.5, 0.5, 9, 0.5, 0.5, 1e9, 0.5, 3.5, 5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.234, 0.5, 4.5, 0.5, 1e9, 0.5, 1e9, 6.5, 0.5, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 4, 1e9, 4.843, 1e9, 1e9, 0.5, 64, 1e9, 1e9, 1e9, 1e9, 15, 31, 0.5, 1e9, 10, 0.5, 1e9, 20, 0.5, 1e9, 1e9, 0.4, 1.5, 3.22, 2.322, 1e9, 1e9, 1e9, 1e9, 0.206, 2.5, 0.929, 1.5, 2.5, 0.667, 0.5, 0.5, 0.067, 0.286, 1e9, 0.5, 0.19, 0.95, 0.5, 4, 1e9, 1.5, 1e9, 1e9, 13, 0.06, 1e9, 1e9, 1e9, 1e9, 0.5, 1e9, 0.95, 0.4, 0.5, 0.5, 19, 0.5, 1e9, 0.5, 0.5, 3.5, 15, 1e9, 1e9, 5, 5, 1e9, 0.5, 0.5, 4.222, 1e9, 0.5, 2.5, 1e9, 1e9, 3.5, 5, 5, 2.5, 1e9, 1e9, 1e9, 1e9, 3, 1e9, 0.5, 1e9, 1e9, 3.5, 1.5, 1e9, 1e9, 1e9, 1e9, 0, 8.5, 1e9, 1e9, 0.95, 0.5, 0.5, 1.5, 8, 0.5, 1e9, 0.5, 4.5, 1e9, 4.5, 16, 1.5, 1e9, 1e9, 0.091, 6, 16, 0.5, 0.5, 1.5, 1e9, 0.5, 1e9, 3.5, 1e9, 4, 0.5, 1e9, 1e9, 0.5, 8, 0.19, 3.725, 1.585, 4, 17, 0.5, 1e9, 0.5, 0.19, 1e9, 0.5, 1e9, 1e9, 5, 24, 4.095, 0.5, 5, 12, 0.5, 0.5, 1e9, 0.5, 4.5, 2, 8, 0.5, 1e9, 10, 24, 0.5, 3, 0.5, 3.5, 1e9, 1e9, 9.5, 1e9, 1e9, 0.105, 1e9, 1e9, 1e9, 0.5, 0.091, 0.5, 4, 0.5, 1e9, 9, 1e9, 0.5, 21, 1e9, 1e9, 1e9, 1e9, 2.5, 0.5, 3, 0.5, 0.083, 0.5, 1e9, 0.5, 1e9, 1e9, 0.5, 10, 1e9, 1e9, 1e9, 1.5, 12, 0.917, 18, 0.5, 0.5, 0.5, 1e9, 0.5, 0.831, 8, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 1.5, 12.5, 1e9, 1e9, 3.252, 3.085, 4.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 8, 1e9, 0.5, 4.042, 1e9, 1e9, 0.5, 2.5, 12, 18, 1e9, 1e9, 1e9, 1e9, 0, 2.5, 0.167, 0.5, 3.446, 0.5, 0.4, 1.585, 0.5, 1e9, 1e9, 0.5, 0.95, 2.725, 1e9, 0.5, 4, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 5.5, 0, 1e9, 0.5, 0.5, 1e9, 1e9, 0.41, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0, 4, 12, 0.5, 2.5, 8, 4.445, 1e9, 1e9, 43, 0.5, 0.5, 0.5, 8, 1e9, 0.5, 0.5, 1e9, 0.206, 1e9, 1e9, 1e9, 1.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0, 0.5, 0.167, 0.41, 3.738, 0.909, 2.5, 0.048, 2, 5.5, 1, 0.067, 3.59, 1e9, 0.75, 0.5, 0.5, 0.5, 0.5, 3.507, 0.5, 12, 20, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 0.5, 0.136, 0.5, 0.5, 0.5, 4, 0.5, 1e9, 0.167, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 5.4, 0.929, 0.831, 0.5, 3.252, 0.5, 2.845, 0.5, 0.5, 0.5, 6, 1e9, 1e9, 0.5, 0.5, 0, 0.5, 1e9, 1e9, 0.5, 2.845, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 2.845, 0.5, 0.5, 0.364, 0.5, 0.5, 5.4, 3.821, 0.647, 1e9, 0.867, 1e9, 1e9, 0.45, 3.556, 0.867, 0.5, 0.5, 7, 4, 1e9, 1e9, 1e9, 1e9, 24, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 10, 8, 64, 1e9, 24, 2.5, 1e9, 1e9, 1e9, 2.5, 8, 0.5, 4, 1e9, 1e9, 0.5, 10, 0.5, 0.5, 0.5, 1e9, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 0.5, 0.857, 0.95, 24, 2.5, 5, 20, 1.5, 1.5, 0.5, 0.5, 1.5, 3.5, 11, 0.5, 11, 1e9, 0.5, 2, 14, 0.5, 1.5, 1e9, 1e9, 8, 0.5, 76, 43, 1e9, 1e9, 1e9, 1e9, 0.091, 6, 16, 0.5, 0.5, 1.5, 1e9, 1e9, 1.5, 3.5, 0.5, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 0.5, 14, 9, 5, 0.364, 0.95, 0.824, 6.5, 0, 1e9, 12, 1e9, 1e9, 0.5, 0.5, 0.136, 2, 0, 15, 6, 0.206, 0.5, 0.5, 3, 1e9, 2.5, 1e9, 1e9, 4, 0.5, 3.5, 0.5, 3, 18, 0.5, 0.5, 1e9, 1e9, 0.5, 0.06, 0, 0.5, 1e9, 0.5, 0.5, 0.5, 0.5, 5, 0.477, 1e9, 0.5, 0.5, 1e9, 2.5, 2.5, 1e9, 1e9, 1e9, 3.5, 0.5, 1e9, 24, 0.5, 1e9, 1e9, 12, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 3.5, 1e9, 0.5, 0.5, 1e9, 1e9, 14, 3.667, 8, 1e9, 1e9, 1e9, 1e9, 1e9, 3.5, 0.5, 0.5, 0.127, 0.5, 0.5, 1e9, 21, 4, 3, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 1.5, 3.5, 0.5, 12, 16, 3.5, 19, 1e9, 1e9, 6, 5, 3.5, 0.5, 1e9, 8, 8, 12.5, 2.5, 0, 0.5, 0, 0.5, 1e9, 0.5, 7, 0.5, 0.5, 1e9, 0.5, 4.843, 0.5, 2.252, 3, 3.738, 1e9, 0.41, 1e9, 3.5, 21, 4.46, 1e9, 1e9, 6, 0.5, 0.5, 3.5, 1e9, 0.12, 0.5, 1e9, 1e9, 2.322, 4.445, 12, 10, 1e9, 1e9, 1e9, 1e9, 3.5, 1.5, 0.5, 0.5, 0.95, 0.5, 1e9, 1.5, 0.824, 2.5, 0.136, 1e9, 1e9, 1e9, 1e9, 0, 0.5, 0.2, 1.5, 1e9, 11, 0.4, 2.5, 4.445, 1e9, 1e9, 2.522, 0.136, 0.5, 1e9, 3.5, 0.5, 0.5, 0.5, 0.127, 0.714, 1e9, 1.5, 1e9, 4.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 4.042, 0.5, 13, 1e9, 0, 2, 1e9, 3.585, 1e9, 1e9, 3.738, 3.5, 0.5, 82, 0.5, 0.5, 1e9, 0.5, 2.807, 1e9, 1e9, 2.75, 0.5, 0.5, 3.379, 1e9, 1e9, 1e9, 1e9, 0.5, 0.206, 1e9, 0.5, 0.5, 1e9, 1e9, 2.5, 1e9, 1.5, 1e9, 1e9, 1e9, 1e9, 1e9, 3.5, 0.091, 2.5, 3, 10, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0, 3.667, 0.5, 0.5, 21, 4.2, 0.5, 0.5, 0.879, 1e9, 0.745, 1e9, 1e9, 18, 24, 12, 3.917, 4.042, 3, 0.5, 0.5, 3.59, 12.5, 1e9, 0.5, 8.5, 1e9, 16, 1e9, 0.5, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 10, 1e9, 1.5, 0.5, 1e9, 1e9, 1e9, 1e9, 4, 1e9, 4, 1e9, 1e9, 1.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 6, 0.5, 8, 0.5, 0.5, 0.879, 0.5, 0.5, 0.45, 1e9, 0.5, 3.5, 0.745, 2.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.206, 0.5, 0.5, 0.5, 1e9, 1e9, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 3.446, 3.88, 0.4, 1e9, 0.5, 47, 2, 1e9, 2.522, 1e9, 1e9, 1e9, 0.206, 0.5, 0.167, 5, 1e9, 0.5, 0.4, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 13, 1e9, 0.95, 0.5, 1.5, 0.5, 5.4, 0.5, 4.5, 0.5, 1e9, 8.5, 1e9, 0.929, 1e9, 7, 1e9, 0.5, 3, 0.5, 1e9, 10, 6, 0.5, 1e9, 1e9, 0.5, 0.5, 6, 1.5, 1e9, 1e9, 4, 1e9, 0, 1e9, 1e9, 5.5, 0.167, 1e9, 1e9, 1e9, 1e9, 0.41, 1e9, 0.929, 0.4, 0.95, 0, 0.136, 0.2, 0.19, 0.5, 0.4, 17, 10.5, 0.25, 0.5, 0.5, 1, 6, 1e9, 0.5, 0.5, 0.5, 0.5, 0.5, 2.5, 1.5, 20, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 22, 0.5, 8, 0.5, 9, 1e9, 0.5, 0.5, 0.5, 1e9, 1e9, 53, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 20, 0.083, 0.667, 1e9, 1e9, 1e9, 1e9, 1e9, 2.585, 0.5, 0.5, 0.5, 1e9, 0.5, 4.023, 82, 0.5, 1e9, 1e9, 3.5, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 1.5, 1e9, 1e9, 1.5, 0.5, 2.5, 1e9, 1e9, 1e9, 1e9, 7, 1e9, 6, 0.5, 0.5, 19.5, 5, 0.5, 36, 0.5, 1e9, 1e9, 1e9, 0.5, 3.481, 1e9, 1e9, 3, 5.19, 0.5, 1e9, 1e9, 0.5, 21, 1e9, 1e9, 1e9, 1e9, 0.091, 1e9, 1e9, 1e9, 0.364, 0.5, 0.083, 0.5, 1e9, 1.5, 0.5, 0.5, 15.5, 1e9, 1e9, 7.5, 0.5, 0.5, 0.831, 0.5, 0.5, 1e9, 1.5, 0.5, 1e9, 1e9, 8, 2.5, 7, 6, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 4.5, 2.5, 1e9, 1e9, 0, 1e9, 8.5, 6, 1e9, 1e9, 1e9, 1e9, 7, 9, 15, 3, 1e9, 0.5, 0.5, 1e9, 4, 1e9, 1e9, 0.5, 1e9, 24, 10, 4, 1e9, 0.5, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 15, 5.5, 0.5, 0.5, 2.5, 0.95, 3.725, 0, 1.5, 0.5, 1e9, 0.867, 0.19, 0.929, 0, 1e9, 0, 1e9, 1e9, 0, 2.5, 0.167, 5, 8, 0.5, 11, 1.5, 0.1, 1e9, 1e9, 11, 8, 0.5, 0.067, 0.5, 0.5, 0.5, 1.5, 1e9, 1e9, 1e9, 2.75, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 1.5, 82, 13, 0, 1, 1e9, 10, 1e9, 8, 0.5, 43, 38, 1e9, 1e9, 12, 0.06, 17, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 0.4, 0.5, 3.585, 0.5, 0.5, 0.5, 0.19, 4.095, 1e9, 0.048, 1e9, 3.738, 0.5, 1e9, 1e9, 1.5, 0.5, 1e9, 1e9, 0.5, 24, 0.867, 12, 82, 57, 0.929, 0.857, 0.5, 0.5, 0.12, 9, 0.45, 1e9, 0.5, 0.5, 0.5, 0.5, 0.5, 1.5, 0.5, 1e9, 0.083, 3.667, 2.522, 0.5, 3.122, 3.17, 1e9, 1e9, 0.95, 3.5, 0.5, 0.5, 0.5, 13, 9, 0.5, 24, 13, 1e9, 0.136, 1.5, 0.5, 1e9, 10, 3, 2.725, 0.5, 0.5, 0.429, 0.5, 1e9, 1e9, 1.585, 1e9, 0.5, 1e9, 15, 3.5, 0.5, 3, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 26, 2, 1e9, 1e9, 1e9, 1e9, 0.5, 0.127, 1e9, 0.5, 16, 1e9, 1e9, 0.5, 0.5, 10, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 17, 26, 4, 0.211, 1e9, 1e9, 0.5, 0.95, 0.077, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 12, 0.5, 0.105, 4.5, 1e9, 0.5, 6.5, 1e9, 1e9, 2.5, 0.5, 1e9, 1e9, 0.5, 7, 11, 0.5, 2.5, 7, 20, 4, 0.5, 12, 21, 1.5, 3.556, 2.5, 1e9, 0.5, 0.5, 0.5, 0.364, 21, 1e9, 1e9, 1.5, 1.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 3.5, 1e9, 9.5, 21, 1e9, 1e9, 1.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 3.5, 0.5, 3.5, 0.5, 0.667, 1e9, 1e9, 0.5, 7.5, 1e9, 0.048, 1e9, 1e9, 1e9, 1e9, 0.06, 0.5, 0.5, 13, 0.5, 16, 0.5, 0.5, 3.667, 1e9, 0.5, 0.75, 1e9, 3, 0.167, 0.5, 0.5, 0.5, 0.5, 1e9, 2.5, 1e9, 0.5, 0.27, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.364, 0.5, 1.5, 4.46, 1e9, 0.25, 3.5, 0.5, 0.5, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 3.5, 0.06, 0, 0.5, 21, 1e9, 1e9, 12, 12, 0.067, 0.111, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 8.5, 0.5, 1e9, 3.252, 1e9, 0.5, 1e9, 1e9, 1e9, 6.5, 3.88, 1e9, 1e9, 0.5, 24, 0.182, 12, 0.067, 10, 1e9, 3.917, 0.5, 12.5, 0.5, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 1e9, 19, 5, 1e9, 1e9, 15, 2.5, 1e9, 21, 1e9, 1e9, 1e9, 1e9, 3, 1e9, 0.5, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 24, 2.5, 1e9, 1e9, 0.048, 2.5, 9, 1e9, 1e9, 1e9, 1e9, 1e9, 10, 3, 0.5, 4.843, 0.5, 0.5, 0.5, 1e9, 1e9, 0.5, 1e9, 0.5, 0.5, 2.5, 0, 0.5, 0.5, 2.5, 0.5, 10, 1e9, 1e9, 0.5, 0.5, 0.067, 0.5, 1e9, 1e9, 1e9, 1e9, 3, 0.5, 3, 0.5, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.06, 0, 1.585, 0.5, 1e9, 0.12, 0.5, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 8, 1.5, 0.5, 3, 7, 0.5, 3.481, 1e9, 2.5, 1e9, 2.5, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 1e9, 3, 21, 1e9, 1e9, 0.5, 18, 1.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 0.5, 2.5, 2.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 4.222, 1e9, 3.738, 8, 1e9, 1e9, 10, 17, 0.5, 16, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 0.5, 0.333, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 7, 1.5, 0.5, 3, 0.5, 50, 1e9, 1e9, 1e9, 0.5, 0, 0.5, 4, 1e9, 1e9, 0.5, 0.12, 1e9, 0.95, 0.5, 1e9, 1e9, 5, 0, 36, 1e9, 1e9, 1e9, 1e9, 1e9, 3.5, 0.5, 15, 0.5, 0.5, 1e9, 1.5, 0.714, 1e9, 12, 3.5, 1e9, 1e9, 1e9, 0.5, 0.5, 8, 0.206, 0.5, 0.5, 0, 1e9, 0.5, 0.5, 0.5, 11, 1e9, 0.5, 1e9, 1e9, 3, 1e9, 0.5, 1e9, 1e9, 24, 15, 1e9, 1e9, 1e9, 1e9, 0.5, 1e9, 0.5, 0.5, 0.5, 1.5, 0.41, 3, 14, 1e9, 1e9, 7, 5, 0.083, 0.127, 1e9, 1e9, 1e9, 1e9, 3.5, 0.831, 0.5, 0.5, 0, 1e9, 1e9, 0.067, 0.5, 1.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.091, 0.5, 16, 3.5, 0.95, 0.95, 4.445, 0.5, 2.5, 6, 1e9, 1.5, 1e9, 3.417, 1e9, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1.5, 3, 4.095, 25, 1, 1.5, 2.585, 5.4, 76, 1e9, 1e9, 3.481, 4.042, 0.5, 3.322, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 8, 1e9, 0.5, 0.5, 1e9, 1e9, 7.5, 1e9, 0.091, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 82, 1e9, 57, 1e9, 24, 0.5, 1e9, 1e9, 10, 1e9, 1e9, 1e9, 0.41, 8.5, 4, 0.5, 1e9, 0.75, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 82, 0.5, 0.5, 43, 1e9, 0.5, 9, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 14, 12, 0.5, 4.042, 8, 0.5, 1e9, 0.5, 0.5, 4.138, 0.4, 1e9, 1e9, 1e9, 1e9, 0.5, 8.5, 0.5, 13, 0.136, 1e9, 1e9, 3.738, 3.667, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 4.042, 0.5, 3.738, 2.522, 2.322, 1.5, 3.667, 0.27, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 5.5, 0.5, 1e9, 2.5, 0.5, 1e9, 1e9, 1.5, 8, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 3, 0.5, 0.5, 1e9, 1e9, 0.5, 0.067, 1e9, 1e9, 1e9, 1e9, 0.5, 10, 10, 14, 0.5, 0.5, 1e9, 1.5, 0.5, 1e9, 1e9, 0.5, 3.417, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 0.41, 2.322, 1e9, 1e9, 0.5, 0.714, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 8, 1e9, 0.5, 16, 1e9, 1e9, 24, 10, 0, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 3, 1e9, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0, 1e9, 0.5, 0.75, 1e9, 1e9, 0.5, 1e9, 4.286, 0.95, 1e9, 1e9, 1e9, 1e9, 0.5, 10, 8, 50, 0, 0, 12, 3, 1e9, 11, 12, 0.5, 1e9, 0.091, 16, 1.5, 9.5, 11, 0, 5, 3.5, 0.5, 2.5, 3.252, 1e9, 1.585, 0.5, 1e9, 20, 8.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 1.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 2.522, 0.5, 1.5, 1.5, 0.5, 0, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0, 0.06, 1, 1, 7.5, 0.5, 0.5, 0.5, 0.5, 2, 1.918, 1e9, 0.5, 0.111, 5.5, 1e9, 0.5, 0.5, 1e9, 3, 1e9, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 13, 0.364, 0.745, 0.95, 0.5, 0.5, 4, 0.824, 1e9, 1e9, 1e9, 10, 0.5, 0.5, 0.95, 14, 1e9, 1e9, 1.5, 0.5, 11, 1e9, 1e9, 1e9, 1e9, 1e9, 17, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 36, 0.5, 0, 1e9, 1e9, 1e9, 1e9, 1e9, 1.5, 13, 14, 0.5, 1e9, 0.083, 16, 0.5, 4, 1e9, 1e9, 0.5, 13, 115, 1e9, 0.5, 0.5, 0.5, 0.5, 0, 1e9, 1e9, 4.5, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 15, 1e9, 1e9, 0.5, 1e9, 0.136, 1e9, 1e9, 1e9, 1e9, 1e9, 3.738, 0.5, 14, 2, 1e9, 4.095, 0.5, 0.5, 0.5, 1e9, 1e9, 2.252, 2.252, 0.5, 4.75, 0.5, 14, 1e9, 1, 0.5, 1e9, 1e9, 50, 0.309, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 10, 9, 0.067, 1e9, 0.5, 0.5, 0.5, 17, 1e9, 1e9, 1e9, 1e9, 0.831, 0.5, 1.5, 0.5, 10, 0.5, 53, 17, 1e9, 3.5, 1e9, 0.5, 0.5, 0.5, 1.5, 0.5, 17, 0.5, 1.5, 0.5, 1.5, 1e9, 8, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 26, 0.048, 3, 1e9, 1e9, 1.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 2, 8.5, 0.5, 13.5, 0.796, 1e9, 0, 3.778, 38, 1e9, 1e9, 1e9, 1e9, 1e9, 0.95, 5, 2.5, 12, 3.5, 1.5, 1e9, 1e9, 1e9, 0.5, 1e9, 0.5, 0, 1e9, 1e9, 4, 1e9, 4, 1e9, 1e9, 3, 3.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 36, 18, 0.5, 4.042, 3.667, 0.5, 0.5, 1e9, 4.46, 0.5, 1e9, 8, 58, 1e9, 1e9, 17, 1e9, 0.5, 8, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 0.5, 13, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 12.5, 0.5, 5.19, 0.5, 3.5, 0.5, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 0.831, 0.5, 6, 0.5, 0.5, 55, 1.5, 0.5, 3.59, 16, 2.5, 1.5, 3.778, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0, 65, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 3.417, 4.46, 0.5, 1e9, 1e9, 0.364, 0, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0, 0.2, 0.167, 0.5, 0.5, 10, 2.948, 0.5, 1e9, 0.5, 0.25, 0.647, 15, 1e9, 0.5, 0.5, 0.95, 0.5, 0.5, 0.5, 0.5, 1e9, 0.5, 0.5, 0.5, 0.5, 0.45, 1e9, 1e9, 1e9, 0.5, 11.5, 8.5, 0.5, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 0.5, 3.646, 1e9, 1e9, 1e9, 0.5, 0, 0.067, 10, 15, 19, 5, 3, 15, 0.143, 0.111, 0.5, 1e9, 1e9, 1e9, 0.5, 20, 1e9, 12.5, 1e9, 1e9, 1e9, 2.585, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 16, 0.831, 0.909, 6, 0.9, 15.5, 0, 1e9, 4, 0, 1, 0.5, 1e9, 1e9, 1e9, 0.5, 0.286, 6.5, 0.5, 0.5, 0.067, 57, 0.5, 1e9, 0.5, 1e9, 2.5, 0.127, 1e9, 1e9, 1.5, 0.5, 0.5, 4.095, 0.867, 0.5, 1e9, 3.738, 0.5, 0.5, 3.59, 0.831, 4.083, 1e9, 1e9, 3.5, 0.136, 0.5, 0.5, 0.5, 1e9, 1e9, 0.5, 1e9, 4.564, 1e9, 1e9, 1e9, 1e9, 1e9], leaves: [-4, 12, 18, 0, 23, -4, -4, 1, 10, 2, -3, 3, -8, 0, -4, 4, -3, 7, 15, 2, -8, -4, 5, -3, 21, 0, 0, 0, 0, 0, 0, 0, -3, 6, -3, 11, -8, 0, -7, 1, 3, 16, -3, 0, 0, -5, 5, 0, -6, 0, 12, 0, 10, 2, -5, 2, 16, 3, -3, 0, -4, 0, 1, 0, -5, 4, 7, 0, 14, -1, -3, 6, 2, -4, 10, -3, -7, -2, 4, -5, -6, 1, 6, -6, -3, 13, 6, -4, -2, -7, -1, 11, 3, -5, -8, 0, 5, -4, -5, 4, -2, -5, -7, 2, 3, 0, -3, 0, 14, 0, 6, -1, -7, 2, -3, 6, 6, 0, 0, 0, 4, -4, 12, -1, -3, 5, 12, 0, -7, 0, 13, 0, 7, -4, -5, 3, -5, 3, -1, 7, -5, 0, 10, 0, -5, 10, 5, -5, 10, -2, -2, 4, -7, 3, 7, 0, 8, -1, -2, 0, -4, 6, 9, 3, -5, -1, 9, 0, -5, 0, 0, 8, -7, -1, -4, 4, -4, 3, -7, 0, 4, 10, -4, 1, -7, 1, 6, -2, 7, 0, 0, 0, -6, -1, -5, 3, 9, -2, -6, 1, -7, -1, -4, 7, 9, -2, -3, 6, -2, 6, -5, 5, -7, 0, 0, 0, 1, -4, 6, 0, 11, 1, -1, 3, -6, 0, 8, 0, -4, 1, -5, 7, -1, -7, 3, -2, 9, -3, 5, -4, -5, 4, 4, -4, -7, 0, 0, 0, 6, -1, 0, 8, -6, 0, 4, -3, -6, 0, 6, 0, -2, 7, -6, -1, 3, 8, -6, 0, -5, 2, 7, -1, -7, 0, 1, -2, 3, 0, 0, 0, -6, 0, 8, 0, 7, -4, -3, 6, -6, 0, 6, -1, -6, 0, -2, 4, -5, 0, 6, -3, -1, -7, -2, 1, 6, 1, 2, -4, -6, 0, 0, -4, 2, 8, -2, 2, -4, 2, 7, 1, -5, -1, -5, 3, 9, 0, 0, 0, -5, 4, -1, 6, 0, 7, 9, 0, -5, 3, 5, -1, -7, -1, 2, -3, 9, 1, -3, 4, -4, 0, 4, 0, -6, 2, 8, -2, 8, -1, -6, -1, 4, -1, -5, 0, -4, 2, 7, -1, -6, -1, 7, 0, 0, -5, 5, -3, -5, 0, 2, -2, 6, 0, -4, 0, 2, -2, -6, 0, -6, -3, 3, -2, 8, 0, 0, 0, 2, 0, -1, 0, -5, 2, 3, -4, -6, -1, -3, 3, -4, 0, 4, 0, 8, 0, -1, 3, -5, 3, 4, -2, -6, -2, 5, 0, 3, -2, -5, 0, -1, 5, 8, -3, 6, -2, 4, -2, -6, -1, 3, -3, 8, 0, 0, 0, 0, 0, 0, 0, 2, 6, -3, 3, -5, 0, 1, 0, 3, -2, 8, 0, -2, 4, -6, -1, -5, 0, 0, 7, -4, 2, 3, -4, 7, 0, 0, 0, 0, 0, 0, 0, 5, -2, 7, -3, -3, -6, -3, 5, 8, 0, 0, 0, 0, 0, 0, 0, -5, 1, 6, -2, -4, 3, -5, 1, 7, 2, 0, 0, -4, 0, 2, 0, -6, 0, -4, 1, 1, 5, -3, 3, -6, 0, 1, -3, 4, 0, 0, 0, 0, 4, -4, 2, -2, 4, 5, 0, -2, 3, -3, 1, -3, -6, 3, 0, -5, 0, 5, 0, 8, 0, -2, 5, -1, -5, 3, 0, 0, 6, -4, 1, -5, 0, 0, 0, 1, -4, 5, 0, -2, 2, 6, 0, -6, 4, -1, 5, -5, -2, 6, 0, 1, -4, 0, 6, 7, 0, 0, 0, 0, 0, 0, 0, -6, 0, 0, 0, 3, 0, 0, 0, 3, -2, 3, -3, -2, 2, 6, 1, 3, -1, -4, 0, -6, -2, -1, 5, -3, 2, 3, 0, 7, 1, -1, 2, -3, 1, -5, 0, -6, 0, 4, 0, -1, 4, -5, 0, 5, -2, -3, 0, -6, 0, -2, 1, 3, 0, 0, 0, -3, 2, 4, -5, 4, -2, -4, 2, -6, 0, -2, 1, -4, 0, 5, 0, -1, 2, 5, 0, 5, 0, -1, 0, -4, 0, 6, -2, 0, -5, -2, 6, 6, 0, 0, 0, 0, 0, 0, 0, 4, -3, -4, 1, -4, 0, 3, 0, 2, -3, -2, -5, 6, 0, 0, 0, -5, 2, -2, 3, -6, 0, 1, 0, -5, 3, 4, -3, -2, 0, 5, 0, -5, 0, 0, 0, 2, 0, 0, 0, -4, 3, 3, -3, -2, 2, -2, -6, -5, 0, 0, 0, 0, 0, 0, 0, -5, 1, 0, 4, -1, -5, 4, 0, -3, 3, -5, -1, -3, 1, 5, 0, 6, 0, 0, 0, 0, 0, 0, 0, -3, 2, -4, 1, -5, 0, -3, 3, 6, 0, 0, 0, 0, 0, 0, 0, -5, 2, 3, 0, 2, -4, 6, -1, 2, -2, -5, -1, 6, 0, 2, -2, -3, 3, 4, -4, 3, -1, -5, 0, -5, 0, 3, -2, -6, 0, 1, -2, -4, -1, -1, 4, 4, -1, -4, 2, 6, 0, 0, 0, 1, 0, 0, 0, 3, -4, -3, 1, -5, 1, 3, -3, 5, 0, 0, 0, -1, 0, 0, 0, -2, 1, -2, -5, 6, 0, 0, 0, 5, 0, -2, 0, -2, 0, 0, 0, 4, -2, -3, 2, -4, 2, 1, -2, -3, 0, 3, 0, 5, 0, 0, 0, -2, 2, 4, -2, 1, -2, 4, 2, -1, 4, -5, 0, -3, 0, 5, 0, -5, 0, -3, 3, 3, -1, 1, -5, 6, 0, -2, 0, -3, 0, 1, 0, -3, 3, -4, 0, -4, 0, 2, -3, -2, 2, 3, 0, -5, 0, 0, 0, -4, -1, 2, -2, -5, 0, 0, 0, -1, 3, -3, 3, 3, -3, 3, -3, -3, 0, 0, 4, 0, 5, 1, -3, -4, 3, 3, -2, 4, 0, 0, 0, 1, 6, -4, 1, -6, 0, 2, 0, 1, -2, -4, 0, 1, -3, 5, -2, 0, -3, 3, -1, -3, 1, 4, -2, 3, -2, -5, 0, 1, -2, 5, -2, -4, 0, 2, 0, 1, -3, 1, 4, -1, 3, -2, 0, 3, -2, -5, 0, -2, 2, -1, -4, 0, 4, -3, 2, -3, 0, -1, 2, 2, 0, 0, 0, 2, -2, 4, -2, -4, 0, 3, -1, -4, 1, 2, -3, 4, 0, -2, 0, -5, 0, 0, 0, 2, 0, 0, 0, 1, -3, 3, -2, 2, -2, -4, 1, -4, 1, 4, -1, -1, 4, 2, -3, 5, 1, -1, 0, -2, 0, 0, 0, -5, 0, 0, 0, 1, -2, -4, 3, 5, 0, 0, 0, 0, 0, 0, 0, 2, -3, -3, 1, 1, 0, -4, 0, 1, -2, 3, -1, -3, 0, 3, -2, -2, 2, 5, 0, -3, 1, 3, -2, 4, 0, 0, 0, -2, 0, 2, 0, 0, 3, -4, 0, 0, 0, 7, 0, 0, -3, 4, -1, -5, 2, 2, -3, 5, 0, 1, -3, -4, -1, 4, -1, 4, 0, -1, 0, -1, 0, 0, 0, -5, 0, 0, 0, 1, 0, 0, 0, 3, -1, -4, 0, -1, 2, -5, 0, 3, -2, -4, 3, -4, 0, 0, 0, 4, -2, 1, -4, -1, 3, -3, 3, -4, -1, -2, 3, 2, -1, -3, 0, 3, 0, -2, 0, -3, 0, 2, 0, -4, 0, 4, -2, 1, 5, -2, 4, 4, 0, 0, 0, -1, 0, 0, 0, 2, 0, 0, -4, -5, 0, 5, 0, 4, 0, -1, 2, -2, 0, 1, 0, 3, -1, -1, 2, -1, 3, 1, 4, 4, -1, -3, 1, -4, 1, 2, 0, -1, 2, 4, 0, -1, 0, 0, 0, -3, 2, -2, 3, -4, 2, -2, 2, 1, -3, -4, 1, 4, 0, 0, 0, 3, 0, -2, 0, -4, 0, 3, -1, 1, -2, -2, 4, 0, -3, -1, 3, -3, 0, 0, -4, 4, -2, -3, 0, -3, 2, -1, 2, 5, 0, 0, 0, 4, 0, 0, 0, -1, 0, 0, 0, -5, 0, 0, 0, 1, 0, 0, 0, -3, 0, 0, 0, -2, 2, -3, 1, -1, -5, 5, 0, -1, 2, 6, -2, 5, 1, -1, 0, -1, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, -2, 1, -4, 3, -4, 0, 0, 0, 0, -3, -2, 5, -4, 0, 1, 0, -4, 0, 0, 0, 1, 0, -2, 0, -4, 0, -2, 1, 2, 0, 0, 0, 0, 2, 2, -2, -4, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 1, -2, -2, 1, 3, -2, -2, 0, 2, -3, 1, -4, -5, -1, -2, 3, 3, 0, 0, 0, 0, 0, 0, 0, 3, 0, -3, 1, -3, 1, 1, 0, -2, 2, -4, 2, 3, 0, -3, 1, -3, 0, 0, 0, 0, 0, 0, 0, -1, 2, 7, 0, -1, -5, 2, -1, 3, 0, -1, 1, -1, 0, 0, 0, -2, 1, 3, -3, -4, 0, -1, 1, -2, 2, 5, -2, -2, 2, -3, 0, 4, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 2, 0, -4, 0, -4, 0, 0, 0, -4, 0, 2, -2, -2, 0, 4, -2, -1, -3, -1, 2, 3, 0, 0, 0, -3, 0, 3, 0, 3, -2, -3, 0, 2, -1, -4, 1, 2, 0, 0, 0, -4, 0, 1, 0, -3, 1, 1, 3, 1, 0, -4, -1, 3, 0, -1, 0, -2, 3, 3, 0, 0, 3, -5, 0, 1, -2, 0, -4, 3, -1, -3, 0, -4, 0, 0, 2, -5, 0, 2, 0, 0, 4, -1, 0, 0, 0, 0, 0, -3, 0, 2, 0, -1, 2, -5, 0, -4, 0, 0, 0, -2, 0, 2, 0, -4, 0, 0, 0, 3, 0, 1, -1, -4, 0, 0, 0, 1, 0, 0, -3, -2, 2, 3, -3, 0, 3, -5, 0, 4, 0, 0, 0, -1, 0, 0, 0, -2, 1, 2, 0, 0, 5, -2, 0, -4, 0, 0, 0, 0, 0, 0, 0, -3, 1, 3, -1, 0, -3, 3, 0, 5, 0, 0, 0, 0, 0, 0, 0, -2, 3, 1, -3, -4, 0, 1, 0, -4, 2, 1, -1, -1, 5, -2, 0, -3, 0, 0, 0, 0, -4, -4, 0, 4, 0, 0, 0, 0, 0, 0, 0, -2, 1, 5, 0, -1, 1, 4, 0, -5, 0, 0, 0, 0, 0, 0, 0, -3, 0, 0, 0, 3, -1, -3, 2, -2, 0, 0, 3, 1, -4, 1, 0, 2, -2, -2, 0, -4, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 1, -2, 3, 0, 2, -1, -5, 1, -1, -4, -2, 1, -3, 0, 1, 5, -1, 3, 4, 0, 3, 0, 0, 0, 5, 0, 0, 0, -2, 0, 1, 0, 1, -2, -3, 0, -4, 0, 3, -1, 3, 0, -1, 0, -3, 0, 2, 0, -3, 1, -1, 4, 3, -2, -1, 1, -4, 1, -1, 2, -1, 0, 2, 0, 0, 1, -3, 0, -3, 0, 0, 0, 2, 0, 0, 0, -5, 0, 1, -3, 0, -1, 4, 0, -4, 0, 2, 0, 6, 0, 2, -1, -1, 4, -2, 1, -3, 0, 1, -2, 3, 0, 0, 0, -4, 0, 0, 0, -1, 0, 0, 0, -4, 0, 0, 0, 1, -3, -2, 0, 4, 0, -2, 1, -1, 0, 0, 0, 1, -3, -2, 3, 4, -1, -1, 0, -4, 0, 0, 0, -2, 1, -1, 2, -3, 1, 0, 4, 1, -4, 2, -1, -2, 4, -4, 0, 2, -2, 4, 0, -2, 0, 4, 0, -3, 1, -1, 3, 0, 0, 0, 0, -4, 0, 0, 0, -3, 0, 1, -2, 2, -2, -3, 0, 0, -2, -4, 1, 2, 0, 0, 0, 2, -1, -5, 0, -5, 0, 2, -1, 0, 0, 5, 0, 3, 0, -2, 0, 2, 0, -1, -5, 2, -4, -2, 5, -4, 0, 2, -2, -2, 0, 1, 0, -1, 1, -4, 0, -2, 0, 3, -1, 0, 3, 1, -3, 2, -2, -4, 0, -3, 3, 1, -3, -1, 0, 4, -1, 4, 0, 0, 0, -2, 0, 0, 0, 0, 2, 0, -3, -4, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 0, -3, -1, 4, 2, -1, -4, 0, -4, 0, 0, 0, 0, 0, 0, 0, 1, -2, -2, 2, -3, 1, 3, 0, -4, 0, 0, 0, 1, 0, 0, 0, -1, 2, -2, 0, -1, 0, 0, 4, 2, -2, -4, 1, 1, -4, -4, 0, -2, 2, -3, 0, 2, -1, -5, -1, 0, 2, -3, 1, -3, 0, 1, -2, -3, 0, 0, -3, 2, -2, -4, 0, -2, 0, 0, 0, 2, -2, 5, -1, -1, 1, -2, 2, -4, 0, 2, -1, -4, 0, 0, 0, 0, 0, 0, 0, 0, 3, -2, 1, 1, -2, -4, 1, 4, 0, -1, 0, -1, 0, 0, 0, 0, -3, 3, -2, 4, 0, 0, 0, -2, 0, -4, 1, 4, -2, -2, 0, -2, 0, 3, 0, 0, 4, -2, 0, 4, 0, -2, 0, -2, 0, 0, 0, -2, 0, 2, -2, 4, 0, 0, 0, 0, -3, -1, 3, 2, -2, -3, 2, 0, -3, 1, -1, -1, 2, 4, -1, 4, 0, 0, 0, 0, 0, 0, 0, 2, -2, -4, 0, -1, 2, 3, 0, -3, 0, 0, 0, 0, 0, 0, 0, -3, 0, 1, -3, -3, 0, 2, 0, 3, 0, 0, 0, -1, 0, 0, 0, 0, 4, -3, 1, 3, -2, -1, 0, -1, 3, -2, 0, -5, 0, 1, -2, 0, -3, 2, -2, -2, 0, 2, 0, -3, 0, 0, 0, 1, -3, -2, 0, -1, -3, 2, 0, 0, -2, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 4, 0, -1, 1, 0, 3, -3, 0, -4, 0, 0, -3, 1, -2, 3, 0, 2, 0, -2, 0, 4, 0, 0, 0, 2, -2, -3, 0, -1, 1, 3, 0, -4, 0, 0, 0, 2, 0, 0, 0, -3, 3, 2, -2, 1, -1, -4, 0, 0, 4, 0, 0, -1, 0, 0, 0, -2, 1, 3, -1, -3, 0, 0, 0, -3, 0, 2, -2, 5, -1, -2, 0, 1, -2, -3, 0, -3, 1, 1, 0, -3, -1, 2, 0, -1, 4, -2, 0, -3, 0, 0, 0, -1, 1, -2, 2, 2, -2, 0, 5, -2, 0, 1, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0, 2, -3, 0, -2, 0, 4, -2, 3, -1, -1, 1, -1, 1, 3, -1, -3, 1, 3, -3, -1, 5, -2, 0, -4, 3, 0, 3, 0, 2, 0, -5, 4, 0, -1, 0, 1, 0, -2, 0, 1, -3, 2, 0, -2, 1, 2, 0, 1, 0, -4, 0, 2, 0, 0, 0, -1, 2, 0, 2, 2, -1, 3, 0, -3, 0, 0, 0, 0, 0, 0, 0, -2, 2, 2, -1, 3, 0, 0, 0, 2, -2, -3, 0, -3, 0, 0, 0, 1, -2, 2, -2, -3, 0, 0, 0, -4, 0, 0, 0, 1, -1, -2, 0, -2, 1, 2, 0, 0, 0, 3, 0, 1, 3, 1, -3, -3, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 1, -1, 3, 0, -3, 0, 1, 0, -1, 2, -2, 2, 3, 0, 0, 0, -1, 2, -3, 1, -2, 1, 4, -1, 1, 3, -1, 2, 0, -3, -1, 1, -3, 0, 0, 0, 0, 0, 0, 0, 1, 0, -3, 0, -4, 1, -1, 4, 3, 0, 0, 0, 0, 0, 0, 0, -3, 0, 2, 0, -4, 0, 0, 0, 0, -2, -3, 0, 3, -1, 1, -3, -3, 0, 0, 0, 0, 0, 0, 0, -2, 2, -3, 0, 1, 4, 0, -3, 0, 4, -1, 1, -4, 0, 0, 3, -5, 0, -1, 2, 1, 0, 0, 0, -2, 2, 3, 0, -4, 0, 2, 0, -1, -4, -1, 3, 4, 0, -2, 1, 0, 3, -2, 0, -3, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 1, -2, 5, 0, -3, 0, 2, -1, -1, 2, -4, 0, 2, 0, 0, 0, -3, 1, 1, 0, 1, 0, -2, 0, 4, -1, 1, -2, 1, -3, -2, 2, 1, -2, 1, -1, 3, 0, 0, 0, -3, 0, -1, 3, 1, 0, 0, 0, 1, -2, 1, -2, -2, 1, 3, 0, -2, 5, 1, -2, -3, 0, 2, -1, -2, 1, -1, 3, 0, 4, 1, -2, -3, 0, 3, -1, 2, 0, 0, 0, 2, -1, -3, 0, 2, -1, 4, 0, -3, 2, 1, -2, 3, -1, -2, 0, -3, 0, 1, 0, -1, 1, -2, 0, -2, 2, -4, 0, -1, 2, -3, 0, 0, 0, -4, 0, -1, 2, 2, -1, -3, 0, 0, 0, 0, 0, 0, 0, 1, -3, -3, 1, -1, 3, -4, 1, -4, 0, 0, 0, 0, 0, 0, 0, -3, 1, 1, -1, 0, -5, 1, 0, -4, 0, 0, 0, 0, 0, 0, 0, -1, 3, 0, 3, -3, 0, 0, 0, -2, 2, -4, 0, 2, 0, 0, 0, 1, -3, 1, -3, -3, 2, 1, -3, 2, -2, 0, 4, -3, 1, 1, 0, 2, -3, 1, -1, -3, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, -2, 0, 2, -3, 4, 0, -4, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 4, -3, 1, 4, 0, 2, -2, 0, 0, 0, 0, -4, 0, 0, 0, 0, -2, -1, 3, -4, 0, 3, -3, -2, 0, 2, 0, 0, 3, -1, 2, -1, 3, 2, -1, 3, 0, 0, 0, 4, 0, -1, 0, -2, 0, 0, 0, 3, 0, -1, 2, -3, 0, 0, 0, -1, 2, 2, 0, 4, 0, -2, 0, -1, 0, 1, -3, 0, 4, -4, 2, 0, 0, 0, 0, -3, 0, 0, 0, 0, 1, -2, 0, -2, 0, 0, 0, -2, 0, 2, -2, 2, 0, 0, 0, -3, 0, 2, -1, -3, 1, -2, 3, 1, -2, 4, 0, -3, 0, 0, 0, 0, 2, -3, 1, 2, 0, -3, 2, 2, 0, 0, 0, 0, 0, 0, 0, -2, 0, 0, 0, 0, 0, 0, 0, 1, -2, -3, 0, -3, 0, 0, 0, 1, -1, -1, 2, 1, -3, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0, -3, 0, 1, 0, 1, -1, -2, 0, -3, 0, -1, 3, 1, -2, -3, 0, 1, -3, -1, 2, -3, 1, 2, -1, -3, 0, 0, 0, 1, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, -2, 0, 0, 0, 0, 3, -3, 1, -3, 0, 0, 0, 3, -2, -3, 2, -2, 2, 3, -1, 2, 0, 0, 0, -3, 0, 2, -3, -3, 0, -2, 3, -2, 1, 2, -1, 1, 0, -3, 0, 0, -3, 1, -1, 0, -4, 1, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0, -2, 2, 0, 2, 0, -2, 0, 4, 0, 0, 0, -2, 0, 0, 0, 2, -1, -2, 2, -1, 1, 3, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0, -2, 4, -1, -3, 0, 2, 0, -2, 0, 0, 0, 0, 0, 0, 0, -1, 0, 2, 0, -1, -3, 3, -2, 1, -2, -4, 1, -2, 0, 0, 0, -2, 2, -2, 0, -2, 1, 1, 0, -3, 0, 0, 0, 0, 0, 0, 0, 2, 0, 4, 0, -4, 0, -2, 1, 4, 0, 0, 0, -3, 0, 2, -1, 1, -1, -2, 0, 2, -1, 0, -2, 2, 0, 1, -3, -3, 0, 0, 0, -2, 0, 0, 0, 0, 0, 0, 0, 2, -2, -4, 0, -4, 1, 2, -2, 0, 4, 1, -3, -2, 0, 3, -1, -1, 0, 0, 0, 2, 0, 0, 0, 1, -2, 0, 3, 0, 3, -1, 2, 0, 0, 0, 0, -4, 0, 0, 0, 0, -3, 0, -3, -1, 4, 0, 0, 1, -3, 3, 0, 1, -4, 1, 0, 0, 1, -2, 0, 3, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0, -2, -3, 0, 4, 0, -1, 0, 3, -1, -3, 1, 1, -3, 3, -1, 0, -2, -3, 0, -3, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, -2, 0, 2, 0, 1, -1, -3, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, -2, -1, 3, 3, 0, 0, 0, -2, 2, -2, 0, 4, 0, 0, 0, -4, 0, 1, 0, 2, 0, 0, 0, 0, 3, 0, 2, -3, 0, 0, 0, -2, 1, 2, 0, 0, 0, 3, 0, 2, -1, -2, 1, 3, 0, 0, 0, 1, -4, -1, 1, 1, -1, 2, -2, -4, 0, 1, 0, 2, 0, 0, 0, 0, -2, -2, 1, -2, 0, 3, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 3, -2, 2, 2, -3, 2, -1, -1, 1, -4, 0, 2, 0, -2, 0, 0, 1, 0, -3, 3, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -3, 0, 0, 0, 0, 1, -2, 4, -3, 1, 2, -1, 1, -2, 1, -1, 4, 0, -1, 0, -3, 0, 0, 0, 0, 0, 0, 0, -2, 1, 2, 0, -1, 0, 3, 0, -2, 0, 0, 0, 2, 0, 0, 0, 0, -2, -1, 4, 0, 3, -2, 2, -3, 0, 0, 0, 0, 0, 0, 0, -2, 0, 1, -1, -2, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 2, -1, -3, 0, -2, 0, 2, 0, -3, 0, 0, 0, 0, 0, 0, 0, -2, 2, -3, 0, -1, 1, -3, 0, -3, 0, 1, 0, 2, -1, -1, 1, 1, -3, -2, 0, -2, 0, -1, 3, 2, 0, -2, 0, -3, 1, 3, -1, -1, 1, -2, 0, -2, 1, 0, 0, 2, 0, 0, 0, 1, 0, -2, 0, 0, -2, 2, 0, 2, 0, -1, 0, 1, 0, -2, 0, 3, -1, -3, 1, 0, -4, -1, 2, 1, -3, 2, 0, 0, -2, 3, 0, 5, 0, -1, 0, -2, 0, 0, -2, -3, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, -3, 0, 2, -3, -2, 2, -3, 1, 1, 0, -2, 0, 4, 0, 1, -1, 1, -1, 1, -3, 2, 0, 0, 0, 4, 0, 0, 0, 1, 0, 1, -2, 1, 3, -1, 1, 0, -2, 2, 0, -3, 0, 0, 0, 0, 0, 0, 0, -4, 0, -2, 2, 3, 0, 0, 0, -2, 1, 2, -2, 3, -1, -1, 0, 1, -3, -3, 1, -2, 1, 3, -1, -2, 0, 0, 0, 1, 0, 0, 0, 1, -1, -2, 0, -3, 0, 1, 0, -3, 0, 0, 0, 0, 0, 0, 0, -1, 3, -1, 2, 4, 0, 0, 0, 2, -2, -2, 1, 0, 4, -2, 1, 1, -2, 2, -2, 5, 0, -1, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0, 1, -2, 2, -2, 2, 3, 0, -2, 0, 1, 0, 3, 0, 0, 0, 3, -1, -2, 0, -2, 1, 2, 0, 1, -1, -2, 2, -3, 1, 2, -1, -2, 1, 1, -2, 0, -2, 2, 0, 3, 0, -1, 0, -1, 0, 0, 0, -1, 1, -2, 1, -2, 0, 1, -2, -3, 0, 0, 0, 0, 0, 0, 0, 0, -2, 2, 0, -3, 0, 2, 0, 4, 0, -1, 0, -2, 0, 0, 0, -2, 0, 1, 0, 1, -1, -2, 0, -1, 1, -3, 0, 2, 0, 0, 0, -2, 0, 0, 0, 0, 0, 0, 0, -1, 0, 3, 0, -1, 2, 4, -2, -1, 2, 3, 0, -1, 1, 3, -2, 2, 0, 0, 0, -4, 1, 0, 0, -2, 0, 2, -1, 0, 1, -2, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0, 2, -2, 1, 0, 0, -3, 0, 0, -3, -1, 2, 3, 0, -1, 0, -3, 0, -1, 1, 0, -3, 2, 0, 3, 0, -2, 1, 0, -2, -1, 3, -1, 1, 2, -2, 2, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, -2, -3, 0, 0, 0, 1, 0, 0, 0, -4, 0, 0, 0, 3, -1, -2, 0, -3, 0, -1, 3, 1, -1, -1, -3, -1, 0, 3, 0, 2, -2, -3, 2, 0, 2, -3, 2, 1, -1, -4, 0, 2, 0, 0, 0, -1, 2, 2, 0, -1, 0, 3, 0, 0, 4, -1, 0, -2, 0, 0, 0, -2, 1, -2, 1, -2, 1, -2, 3, -4, 0, 1, 0, 0, 0, 2, 0, -1, 0, -3, 0, 3, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, -1, 1, -3, 1, -1, -3, 0, 1, 0, 2, 0, -1, 0, -1, 1, 2, 0, 4, 0, -1, 0, -2, 1, 3, -1, 4, 0, 0, 0, 0, -3, 0, 3, -2, 1, -1, 4, -1, -3, -2, 2, 1, 0, 0, 0, 0, 2, -3, 0, 3, -1, -2, 0, -4, 0, 0, 0, 1, 0, 0, 0] } };

// src/judge/wording.ts
var words = new Set(weights_default.words.split(" "));
var longest = Math.max(0, ...weights_default.words.split(" ").map((word) => word.length));
function measureBigrams(text) {
  let bits = 0;
  let letters = 0;
  let previous = 26;
  for (let at = 0; at < text.length && letters < 64; at++) {
    const letter = (text.charCodeAt(at) | 32) - 97;
    if (letter < 0 || letter > 25 || !/[A-Za-z]/.test(text[at])) {
      previous = 26;
      continue;
    }
    bits += Number.parseInt(weights_default.bigrams[previous * 26 + letter] ?? "z", 36) / 3;
    previous = letter;
    letters++;
  }
  return letters === 0 ? 0 : bits / letters;
}
function measureWords(text) {
  let covered = 0;
  let letters = 0;
  for (const [run] of text.matchAll(/[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*/g)) {
    if (letters > 64) break;
    letters += run.length;
    covered += coverRun(run.slice(0, 48).toLowerCase());
  }
  return letters === 0 ? 0 : Math.min(1, covered / letters);
}
function coverRun(run) {
  const best = new Array(run.length + 1).fill(0);
  for (let end = 1; end <= run.length; end++) {
    best[end] = best[end - 1];
    for (let size = 3; size <= longest && size <= end; size++) {
      const cover = best[end - size] + size;
      if (cover > best[end] && words.has(run.slice(end - size, end))) best[end] = cover;
    }
  }
  return best[run.length];
}
function measureEntropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}
function measureRun(text, step) {
  let best = 1;
  for (let at = 1, run = 1; at < text.length; at++) {
    run = text.charCodeAt(at) - text.charCodeAt(at - 1) === step ? run + 1 : 1;
    if (run > best) best = run;
  }
  return text === "" ? 0 : best;
}

// src/judge/calm.ts
var reference = /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$/i;
var lookup = /process\.env|os\.environ|getenv|\bENV\[|\benv\(|System\.getProperty|Environment\.Get|getpass|keyvault|key-vault|vault\.azure|secretKeyRef|valueFrom|secretsmanager|secretmanager|^!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env)|^(?:op|vault|ref\+|ssm|keyring|kms|awssm|bws|doppler|file|env):|^arn:aws|^projects\/[^/]+\/secrets|^resolve:/i;
var sealed = /^ENC\[|^ENC\(|ANSIBLE_VAULT|^vault:v\d+:|^\{cipher\}|^AQICAH|^CiQA[\w+/-]{40}|^gAAAAAB[\w-]{60}|^Ag[AB][\w+/]{200}/;
var literal = /^(?:null|none|nil|undefined|true|false|yes|no|on|off|nan|void|never|any|self|this|string|str|text|bytes?|boolean|bool|int(?:eger)?|float|number|object|array|list|dict|map|char|varchar|optional|required|default|example|compat|files|digest|uniq|index|empty|unset|hidden|disabled|enabled|deprecated|redacted|masked|removed|sensitive|private|public|todo|fixme|tbd|n\/a|var|let|const|new|return|function|async|await|lambda|typeof|not|and|or|in|is|if|else)[?!.:]?$/i;
var mask = /^([*x.#_•●\-?=+~0])\1{2,}$|\*{3,}|•{3,}|\.{3}$|…$|^x{4,}|x{6,}|([^A=/])\2{7,}|^-{3,}|<redacted>|\[(?:redacted|filtered|hidden|masked)\]/i;
var version = /^0x[\da-f]{1,8}$|^(?:npm|workspace|link|portal|patch):|^[\^~<>=v]{0,3}\d+\.\d+\.\d+(?:[-+][\w.]+)?$/;
var publicKey = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{3}AN|MCowBQYDK2V|MFkwEwYHKoZI|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
var upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
var uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
var sealedWord = /^(?:encrypted|ciphertext|sealed|wrapped)/;
var publicKeyName = /^(?:recv|gpg|pgp|apt|keyserver|keyid|repokey)$/;
var passwordHash = /^\{[\w.-]+\}[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$/i;
var lookupBefore = /(?:getenv|environ(?:\.get)?|\bENV(?:\.fetch)?|\benv|getProperty|GetEnvironmentVariable)\s*[([]\s*["']$/i;
var hashWord = /^(?:sha\d*|md5|hash|hashed|digest|checksum|integrity|fingerprint|thumbprint|etag|crypt|bcrypt|sha256sum|keyhash)$/;
var placeholder = /^[\W_]*(?:change[ _-]?(?:me|it|this|here|later)(?:[ _-]?(?:please|now|later|in[ _-]?prod\w*))?|replace[ _-]?(?:me|this|with[ _-].{1,40})|fill[ _-]?(?:me|in|this)(?:[ _-]?in)?|place[ _-]?holder|(?:to[ _-]?be[ _-]?)?(?:set|determined|defined|provided|generated|replaced)(?:[ _-]?later)?|not[ _-]?(?:set|used|needed|required|a[ _-]?(?:real[ _-]?)?(?:secret|password|token|key))|(?:insert|enter|put|add|type|use|paste|provide|set)[ _-]?(?:(?:your|the|a|an|own|here)[ _-]?)+.{0,40}|your?[ _-]?(?:own[ _-]?|new[ _-]?|very[ _-]?|super[ _-]?|strong[ _-]?|secure[ _-]?|secret[ _-]?|db[ _-]?|api[ _-]?|actual[ _-]?|real[ _-]?|[a-z]{2,16}[ _-])*(?:password|passwd|pass|pwd|passphrase|secret|token|api[ _-]?key|key|credentials?|value)(?:[ _-]?(?:here|goes[ _-]?here|\d))?)[\W_]*$/i;
var identifiable = /^(?:[\w+/]{76}|[\w+/]{33}|[A-Za-z\d]{42})(?:ACDb|APIM|AIoT|Az(?:Se|Ca|Fu)|\+A(?:St|Ba|MC|Sb|Eh|Rm|CR|NC))[\w+/]{6}={0,2}$|^[A-Za-z\d]{52}JQQJ9[9D][A-Za-z\d]{20,28}$/;
var publicName = /^(?:csrf|xsrf|authenticity|foreign|down|up|press|authenticator|attestation)$/;
var listOfNames = /(?:["'],\s?["'][\w-]{1,60}){3}["'],\s?["']$/;
var label = new RegExp("^(?:(?:[\\p{L}:.'\u2019]+ )*)(?:wachtwoord|contrase[n\xF1]a|contrasenya|contrasinal|senha|palavra-passe|heslo|parol[a\xE3e]?|parool|lozinka|salasana|has[\u0142l]o|jelsz[\xF3o]|passwor[dt]e?[nrs]?|kennwort|mot de passe|adgangskode|l[\xF6o]senord|passord|slapta[\u017Ez]odis|[\u015Fs]ifre|paroli|geslo|\u043B\u043E\u0437\u0438\u043D\u043A\u0430|\u043F\u0430\u0440\u043E\u043B\u044C|\u043F\u0430\u0440\u043E\u043B\u0430|\u5BC6\u7801|\u5BC6\u78BC|\u30D1\u30B9\u30EF\u30FC\u30C9|\uBE44\uBC00\uBC88\uD638)\\p{L}*[\\s:*?!.]*$", "iu");
var identifierName = /^(?:id|ids|kid|name|names|arn|alias|file|files|filename|path|paths|dir|directory|folder|url|uri|endpoint)$/;
var distinguishedName = /^(?:cn|ou|uid|dc|o)=[^,]+,\s*(?:cn|ou|dc|o)=/i;
var algorithm = /^(?:PBKDF2|Hmac|HMAC|AES|DESede|RSA|SHA-?\d|MD5|[HREP]S256)(?:With\w{2,20}|[-_/]?[A-Z\d]{1,10}(?:[/-]\w{2,20}){0,3})?$/;
var filler = /0123456789|1234567890|abcdefgh|abcdef0123|123456789a/i;
var opaque = /^[\da-f]{16,}$|^[\w+/]{20,}={0,2}$|^\$|^sha\d/i;
var isProgram = (pathClass) => pathClass === "code" || pathClass === "test";
var flatten = (text) => text.toLowerCase().replace(/[^a-z\d]/g, "");
function isExpression({ value, quote, before, after, next, inString }, pathClass) {
  if (/\$\(\s*$/.test(before)) return true;
  if (quote !== "") return /^\+|^%\s|^\.format\(/.test(next) && value.length < 12;
  if (/^[([]|^\.\w|^->|^::|^:[\w)]/.test(after) || /[()[\]{}]$|::|->/.test(value)) return true;
  return isProgram(pathClass) && !inString && /^[A-Za-z_$@:&*!][\w$.:?!]*$|^[-+]?(?:0x[\da-f]+|\d[\d_.]*)[a-z]{0,3}$/i.test(value) && !/^\s*(?:#|\/\/|\*|--|;)/.test(before);
}
function isTranslation({ value, quote, key, link, after }, pathClass) {
  if (pathClass === "translation" && (!/\d/.test(value) || /\s/.test(value))) return true;
  if (label.test(value) && !/^password$/i.test(value)) return true;
  const tied = link === "equals" || link === "colon";
  return quote === "" && tied && key !== key.toUpperCase() && new RegExp("^\\p{L}[\\p{L}'\u2019-]*$", "u").test(value) && new RegExp("^[ \\t]+\\p{L}{2,}", "u").test(after);
}
var reasons = {
  reference: ({ value, before }) => reference.test(value) || lookup.test(value) || lookupBefore.test(before) || /arn:aws[\w-]*:secretsmanager:[\w:-]*$/.test(before) || /:\/\/[\w.@-]{1,100}:$/.test(before) && /^\d{2,5}(?:\/|$)/.test(value),
  sealed: ({ value, before, keyWords }) => sealed.test(value) || /!vault\b|ENC\[AES256_GCM|sops_|encryptedData/.test(before) || keyWords.some((word) => sealedWord.test(word)) && (opaque.test(value) || /\(\.\.\.\)/.test(value)),
  literal: ({ value }) => literal.test(value) || version.test(value) || algorithm.test(value) || distinguishedName.test(value) || measureRun(value.toLowerCase(), 1) > 11,
  placeholder: ({ value }) => value.length < 80 && (placeholder.test(value) || /^[a-z_ -]*(?:fake|dummy|bogus)[a-z_ -]*$/i.test(value)),
  mask: ({ value, after }) => mask.test(value) || value.length > 15 && filler.test(value) || /^\.{2,}|^…/.test(after) || /\.\.\.?\[|\(\.\.\.\)/.test(value),
  refuted: ({ value }) => identifiable.test(value),
  public: ({ value, key, keyWords }) => publicKey.test(value) || keyWords.includes("public") || keyWords.some((word) => publicName.test(word)) || key.toLowerCase().includes("publickey") || keyWords.some((word) => publicKeyName.test(word)) && /^(?:0x)?[\dA-F]{8,40}$/i.test(value),
  published: ({ value }) => isPublished(value),
  identifier: ({ value, key, keyWords }) => uuid.test(value) && !keyWords.some((word) => /secret|pass|token|api|auth|cred/.test(word)) || identifierName.test(keyWords.at(-1) ?? "") && !/access_?key|secret_?id/i.test(key),
  hash: ({ value, keyWords }) => passwordHash.test(value) || /:\${1,2}(?:apr1|2[aby]|\d|y)\$|:\{S?SHA\d*\}|^[\w.-]+:[\w. -]+:[\da-f]{32}$/.test(value) || keyWords.includes("hashed") || hashWord.test(keyWords.at(-1) ?? "") || keyWords.some((word) => hashWord.test(word)) && opaque.test(value),
  translation: (place, pathClass) => isTranslation(place, pathClass),
  expression: isExpression,
  name: ({ value, key, link, before }) => upperSnake.test(value) && !/\d{2}/.test(value) || link === "comma" && listOfNames.test(before) && /^[A-Za-z_-]+$/.test(value) || link === "word" && /^pass$/i.test(key) || flatten(value) !== "" && flatten(value) === flatten(key)
};
function findCalm(place, pathClass) {
  for (const reason in reasons) if (reasons[reason](place, pathClass)) return reason;
  return void 0;
}
var published = /* @__PURE__ */ new Set([
  1970720881,
  3234613735,
  944690932,
  743060223,
  3385772383,
  1415050672,
  3012000411,
  194654509,
  2369952803,
  2332091592,
  4241587627,
  1126576798,
  3292962664,
  2445088832,
  3050326022,
  3636843369
]);
function isPublished(value) {
  if (/EXAMPLE(?:KEY)?$/.test(value)) return true;
  let hash = 2166136261;
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 16777619) >>> 0;
  return published.has(hash);
}

// src/judge/doubt.ts
var knownPrefix = /^(?:gh[pousr]_|github_pat_|xox[a-z]-|AIza|npm_|sk-(?:ant|admin|proj|svcacct)-|[spr]k_(?:live|test)_|(?:AKIA|ASIA)[A-Z\d]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|dapi\d|sntry[su]_|lin_api_|cfut_|xai-|gsk_|dckr_pat_|PMAK-|bk(?:ua|et)_|alcht_)/;
var oddToken = /^(?=[^\s{}\\"']*$)\S*[?!^*$#&;<>()[\]@,|]|%(?![\dA-F]{2})/i;
function findDoubt(place, kind) {
  if (knownPrefix.test(place.value)) return "a provider's prefix without the provider's format";
  if (kind === "generic-token" && !place.keyWords.includes("secret") && oddToken.test(place.value))
    return "characters that tokens do not have";
  if (kind === "generic-token" && /^keys?$/.test(place.keyWords.join(""))) return "a name that says no more than key";
  return void 0;
}

// src/judge/paths.ts
var pathClasses = ["code", "data", "script", "translation", "docs", "test", "test-data"];
var codeFile = /\.(?:[cm]?[jt]sx?|py[wx]?|rb|erb|rake|go|java|kts?|scala|groovy|gradle|cs|cshtml|fs|vb|php\d?|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|rs|dart|lua|pl|pm|r|ex|exs|erl|hs|ml|clj[cs]?|jl|nim|zig|sol|vue|svelte|jsp|aspx|ipynb|coffee|elm|d|pas|proto|graphql|tf|bicep|css|scss)$/i;
var dataFile = /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)/i;
var docsFile = /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|man|[1-8]|example|sample|dist|template|tmpl|tpl)$/i;
var docsName = /^(?:readme|changelog|changes|history|news)/i;
var docsWord = /^(?:docs?|documentation|examples?|samples?|demos?|tutorials?|website|guides?)$/i;
var translationFile = /[._-][a-z]{2}(?:[_-][A-Za-z]{2,4})?\.(?:properties|json|ya?ml|ini|resx|xml|toml)$|\/[a-z]{2}(?:[_-][A-Z]{2})?\.(?:json|ya?ml|properties|ini|php|js|ts)$|\.(?:po|pot|xlf|xliff|strings|stringsdict|arb)$/;
var translationWord = /^(?:locales?|i18n|l10n|langs?|languages?|translations?|nls|lproj)$/i;
var testWord = /^(?:tests?|specs?|mocks?|fakes?|fixtures?|testdata|testing|testlib|e2e|integration|cassettes|stubs?|androidTest|testFixtures)$/i;
var testName = /^(?:test|spec|mock|fake)[_-]|[._-](?:tests?|spec|mock|fixture|e2e)\.[^.]+$/i;
var testClass = /[a-z\d](?:Tests?|Spec|TestCase|IT)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/;
function classifyPath(path) {
  const folders = path.slice(-2e3).split("/");
  const file = folders.pop().slice(-300);
  const words2 = folders.flatMap((folder) => folder.slice(0, 200).split(/[._-]/));
  const any2 = (pattern) => words2.some((word) => pattern.test(word));
  const code = codeFile.test(file);
  if (any2(testWord) || testName.test(file) || testClass.test(file)) return code ? "test" : "test-data";
  if (any2(translationWord) || translationFile.test(`/${file}`)) return "translation";
  if (any2(docsWord) || docsFile.test(file) || docsName.test(file)) return "docs";
  if (code) return "code";
  return dataFile.test(file) ? "data" : "script";
}

// src/judge/place.ts
var links = ["colon", "equals", "arrow", "compare", "comma", "call", "element", "word", "other"];
function opensString(before) {
  const plain = before.replace(/\\./g, "");
  return ['"', "'", "`"].some((quote) => plain.split(quote).length % 2 === 0);
}
function splitWords(name2) {
  return name2.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "");
}
function decodeBasic(value) {
  const text = Buffer.from(value, "base64").toString("latin1");
  return text.slice(text.indexOf(":") + 1);
}
var decodeEscapes = (value) => value.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
function parsePlace(candidate) {
  const raw = candidate.secret.reveal();
  const context = candidate.context.reveal();
  const before = context.slice(0, candidate.contextStart);
  const after = context.slice(candidate.contextStart + raw.length);
  const quote = /(?:["'`]|&quot;|&#34;)$/.exec(before)?.[0] ?? "";
  const key = candidate.keyName ?? "";
  return {
    value: candidate.rule.id === "generic-basic-authorization" ? decodeBasic(raw) : decodeEscapes(raw),
    key,
    keyWords: splitWords(key),
    before,
    after,
    quote,
    next: after.replace(/^(?:\\{0,3}["'`]|&quot;|&#34;)?\s*/, ""),
    link: parseLink(before),
    inString: opensString(before)
  };
}
function parseLink(before) {
  const text = before.slice(-80).replace(/(?:\\{0,3}["'`]|&quot;|&#34;)$/, "").replace(/(?<![\w$])[A-Za-z@$]{1,2}$/, "");
  const bare2 = text.replace(/(?:[\w.$:!]{1,40}\(|[[({])\s*$/, "");
  const found = /(=>|->|===?|!==?|:=|\|\||[:=,(>])\s*$/.exec(/[=:,]\s*$/.test(bare2) ? bare2 : text)?.[1];
  if (found === void 0) return /\s$/.test(text) ? "word" : "other";
  if (found === "=>" || found === "->") return "arrow";
  if (found.length > 1 && found !== ":=" && found !== "||") return "compare";
  if (found === ":") return "colon";
  if (found === ",") return "comma";
  if (found === "(") return "call";
  return found === ">" ? "element" : "equals";
}

// src/judge/features.ts
var flag = (test) => test ? 1 : 0;
var share = (text, chars) => (text.match(chars)?.length ?? 0) / Math.max(1, text.length);
var placeholder2 = /deadbeef|cafebabe|example|sample|placeholder|dummy|change[_-]?(?:me|it|this)|your|replace|insert|enter|fake|mock|todo|redacted|foo|bar\b|baz|qux|xxx|lorem|test|demo|some|here|abc|default|temp|invalid|wrong|bogus|blah|hello|world/;
var commonPassword = /^(?:password|passw0rd|p@ssw0rd|pass|passwd|pwd|secret|admin|root|guest|user|test|postgres|mysql|changeme|changeit|letmein|welcome|qwerty|12345\d*|abc123|toor|demo|foo|bar|hunter2|s3cr3t|topsecret|supersecret|mypassword|mysecret|token|key|value|x+|a+)\d{0,4}[!.]?$/;
var nameWords = {
  secret: /^(?:secrets?|shared)$/,
  password: /^(?:password|passwd|pwd|passwort|pswd|psw|pw)$/,
  pass: /^pass$/,
  phrase: /^(?:passphrase|phrase|passcode|pin)$/,
  token: /^tokens?$/,
  key: /^keys?$/,
  api: /^(?:api|apikey|access|accesskey)$/,
  auth: /^(?:auth|oauth\d?|authorization|authentication|authenticate)$/,
  bearer: /^bearer$/,
  basic: /^basic$/,
  credential: /^(?:credentials?|creds?)$/,
  client: /^(?:client|app|consumer|partner|customer|account)$/,
  private: /^(?:private|signing|encryption|encrypt|master|session|secure|cipher|hmac|jwt|cookie)$/,
  database: /^(?:db|database|mysql|postgres|pg|sql|redis|mongo|mongodb|sa|root|admin|user|smtp|mail|ftp|ldap|keystore|truststore|ssl)$/,
  identity: /^(?:id|ids|uuid|guid|name|names|username|kid|arn|number|no|index|idx|count|num|version|serial|type|types|kind|class)$/,
  place: /^(?:file|files|path|url|uri|dir|endpoint|host|server|location|store|vault|ref|reference|source|src|link|page|route|domain)$/,
  wording: /^(?:label|title|text|message|msg|error|errors|err|hint|help|desc|description|placeholder|prompt|tooltip|caption|header|heading|question|info|warning|success|fail|failed|invalid|incorrect|forgot|required|mismatch|empty|missing|wrong)$/,
  action: /^(?:reset|change|confirm|confirmation|set|get|update|show|hide|check|validate|verify|create|delete|remove|generate|parse|read|load|find|has|is|with|by|for|use|enable|enabled|allow|expired?|expires?|expiry|expiration)$/,
  shape: /^(?:length|len|size|min|max|policy|regex|pattern|format|prefix|suffix|strength|complexity|field|column|attr|attribute|attributes|param|params|parameter|property|prop|input|form|selector|element|button|algorithm|alg|mode|method|provider|manager|service|handler|factory|scope|scopes|grant|ttl|age|lifetime|timeout|encoder|encoding|hash|hashed|salt)$/,
  public: /^(?:public|pub|primary|foreign|sort|partition|cache|csrf|xsrf|next|page|continuation|cancellation|license|map|row|unique|group|object|registry|storage|lookup|dictionary|translation|i18n)$/
};
var describe = {
  length: (p) => Math.min(p.value.length, 200),
  entropy: (p) => measureEntropy(p.value),
  bigrams: (p) => measureBigrams(p.value),
  words: (p) => measureWords(p.value),
  upper: (p) => share(p.value, /[A-Z]/g),
  lower: (p) => share(p.value, /[a-z]/g),
  digits: (p) => share(p.value, /\d/g),
  symbols: (p) => share(p.value, /[^A-Za-z\d\s]/g),
  foreign: (p) => share(p.value, /[^\x20-\x7e]/g),
  blanks: (p) => p.value.match(/\s/g)?.length ?? 0,
  classes: (p) => flag(/[a-z]/.test(p.value)) + flag(/[A-Z]/.test(p.value)) + flag(/\d/.test(p.value)) + flag(/[^A-Za-z\d]/.test(p.value)),
  distinct: (p) => new Set(p.value).size,
  equalRun: (p) => measureRun(p.value, 0),
  risingRun: (p) => Math.max(measureRun(p.value.toLowerCase(), 1), measureRun(p.value.toLowerCase(), -1)),
  wovenRun: (p) => Math.max(...[/\D+/g, /[^A-Za-z]+/g].map((rest) => measureRun(p.value.toLowerCase().replace(rest, ""), 1))),
  hex: (p) => flag(/^(?:0x)?[\da-f]{16,}$/i.test(p.value)),
  hexRun: (p) => Math.max(0, ...(p.value.match(/[\da-f]{8,}/gi) ?? []).map((run) => run.length)),
  mixedRun: (p) => Math.max(0, ...(p.value.match(/(?=[A-Za-z]*\d)[A-Za-z\d]{8,}/g) ?? []).map((run) => run.length)),
  uuid: (p) => flag(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(p.value)),
  base64: (p) => flag(/^[\w+/-]{16,}={0,2}$/.test(p.value) && /\d/.test(p.value) && /[A-Z]/.test(p.value) && /[a-z]/.test(p.value)),
  padded: (p) => flag(/=$/.test(p.value)),
  number: (p) => flag(/^[\d.,:+-]+$/.test(p.value)),
  identifier: (p) => flag(/^[A-Za-z_$][\w$]*$/.test(p.value)),
  camel: (p) => flag(/^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/.test(p.value)),
  snake: (p) => flag(/^[A-Za-z]+(?:_[A-Za-z]+)+$/.test(p.value)),
  kebab: (p) => flag(/^[A-Za-z]+(?:-[A-Za-z]+)+$/.test(p.value)),
  dotted: (p) => flag(/^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(p.value)),
  capital: (p) => flag(/^[A-Z][a-z]+\b/.test(p.value)),
  pathLike: (p) => flag(/^[./~]|^[A-Za-z]:\\|\/[a-z]+\/|\.[a-z]{2,4}$/.test(p.value)),
  url: (p) => flag(/:\/\/|^www\.|@[\w-]+\./.test(p.value)),
  slashes: (p) => p.value.match(/[/\\]/g)?.length ?? 0,
  brackets: (p) => p.value.match(/[()[\]{}<>]/g)?.length ?? 0,
  opening: (p) => flag(/^[^A-Za-z\d]/.test(p.value)),
  closing: (p) => flag(/[^A-Za-z\d]$/.test(p.value)),
  colon: (p) => flag(/:/.test(p.value)),
  percent: (p) => flag(/%/.test(p.value)),
  dollar: (p) => flag(/\$/.test(p.value)),
  escape: (p) => flag(/\\/.test(p.value)),
  equalsSign: (p) => flag(/.=./.test(p.value)),
  trailingDigits: (p) => /\d*$/.exec(p.value)[0].length,
  placeholder: (p) => flag(placeholder2.test(p.value.toLowerCase())),
  common: (p) => flag(commonPassword.test(p.value.toLowerCase())),
  keyWord: (p) => flag(/pass|pwd|secret|token|key|auth|cred/i.test(p.value)),
  inKey: (p) => flag(p.value.length > 2 && p.key.toLowerCase().includes(p.value.toLowerCase())),
  keyIn: (p) => flag(p.keyWords.some((word) => word.length > 3 && p.value.toLowerCase().includes(word))),
  keyLength: (p) => p.key.length,
  keyCount: (p) => p.keyWords.length,
  keyUpper: (p) => flag(/^[A-Z\d_]+$/.test(p.key)),
  keyCamel: (p) => flag(/[a-z][A-Z]/.test(p.key)),
  keyDotted: (p) => flag(/\./.test(p.key)),
  keyDash: (p) => flag(/^-/.test(p.key)),
  keyDollar: (p) => flag(/^\$/.test(p.key)),
  keyQuoted: (p) => flag(/["'`]\s*\]?\s*(?:=>|[:=,])/.test(p.before.slice(-12 - 1))),
  inString: (p) => flag(p.inString),
  quoted: (p) => flag(p.quote !== ""),
  single: (p) => flag(p.quote === "'"),
  tick: (p) => flag(p.quote === "`"),
  escaped: (p) => flag(/\\["']$/.test(p.before)),
  tight: (p) => flag(/[=:]["']?$/.test(p.before)),
  query: (p) => flag(/[?&][\w.%[\]-]{1,60}=$/.test(p.before)),
  connection: (p) => flag(/;\s*[\w ]{2,40}=\s*["']?$|[\w ]{2,40}=[^=;"']{1,80};/.test(p.before.slice(-120))),
  header: (p) => flag(/authorization|-H\s|x-[\w-]+:/i.test(p.before.slice(-60))),
  comment: (p) => flag(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|'|rem\s|\/\/\/)|\s(?:\/\/|#)\s/i.test(p.before)),
  assertion: (p) => flag(/expect|assert|should|\bit\(|describe|\bmock|stub|fake|dummy/i.test(p.before)),
  sampleLine: (p) => flag(/deadbeef|cafebabe|example|sample|e\.g\.|usage|default|placeholder/i.test(p.before + p.after)),
  keyword: (p) => flag(
    /\b(?:def|func|function|fn|class|import|return|if|elif|while|for|case|throw|raise|puts|print|echo|log\w*)\b/.test(
      p.before
    )
  ),
  declaration: (p) => flag(
    /\b(?:const|let|var|val|static|final|public|private|protected|String|string|my|local|export|set|ENV|ARG)\b/.test(
      p.before
    )
  ),
  wordyLine: (p) => p.before.match(/\b[a-z]{2,}\s+(?=[a-z]{2,})/g)?.length ?? 0,
  indent: (p) => Math.min(40, /^\s*/.exec(p.before)[0].length),
  beforeLength: (p) => Math.min(200, p.before.trim().length),
  afterLength: (p) => Math.min(200, p.next.length),
  user: (p) => flag(
    /user|login|email|account|host|\buid\b/i.test(p.before.slice(-120)) || /user|login|email|host/i.test(p.after.slice(0, 80))
  ),
  proseAfter: (p) => p.quote === "" && !/^\s*(?:-|#|\/\/|\\|\|)/.test(p.after) ? p.after.match(/\s[^\s=]{2,}(?=[\s.,]|$)/g)?.length ?? 0 : 0,
  algorithm: (p) => flag(/hmac|sha-?\d|md5|aes|rsa|cbc|gcm|pbkdf|bcrypt|utf-?8|base64/i.test(p.value)),
  nextEnd: (p) => flag(p.next === ""),
  nextComma: (p) => flag(p.next.startsWith(",")),
  nextSemicolon: (p) => flag(p.next.startsWith(";")),
  nextParen: (p) => flag(p.next.startsWith(")")),
  nextCall: (p) => flag(/^[.([]/.test(p.next)),
  nextPlus: (p) => flag(/^[+&|?]/.test(p.next)),
  nextBrace: (p) => flag(/^[}\]]/.test(p.next)),
  nextTag: (p) => flag(p.next.startsWith("<")),
  nextWord: (p) => flag(/^[A-Za-z]/.test(p.next)),
  nextOther: (p) => flag(/^[:=>]/.test(p.next))
};
var kinds = ["generic-password", "generic-token", "url-password", "database-password"];
var describers = Object.values(describe);
var nameTests = Object.values(nameWords);
var featureNames = [
  ...Object.keys(describe),
  ...Object.keys(nameWords).map((name2) => `name: ${name2}`),
  ...Object.keys(nameWords).map((name2) => `name ends: ${name2}`),
  ...links.map((link) => `link: ${link}`),
  ...pathClasses.map((pathClass) => `path: ${pathClass}`),
  ...kinds.map((kind) => `kind: ${kind}`)
];
function createFeatures(place, kind, pathClass) {
  const features = new Array(featureNames.length).fill(0);
  let at = 0;
  for (const measure of describers) features[at++] = measure(place);
  const last = place.keyWords.length - 1;
  place.keyWords.forEach((word, index) => {
    for (let test = 0; test < nameTests.length; test++) {
      if (!nameTests[test].test(word)) continue;
      features[at + test] = 1;
      if (index === last) features[at + nameTests.length + test] = 1;
    }
  });
  at += 2 * nameTests.length;
  features[at + links.indexOf(place.link)] = 1;
  at += links.length;
  features[at + pathClasses.indexOf(pathClass)] = 1;
  at += pathClasses.length;
  if (kinds.includes(kind)) features[at + kinds.indexOf(kind)] = 1;
  return features;
}

// src/judge/model.ts
var model = weights_default.model;
function scoreFeatures(values, trees = model) {
  const { depth, features, thresholds: thresholds2, leaves } = trees;
  const inner = (1 << depth) - 1;
  let sum = trees.bias;
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    let node = 0;
    while (node < inner) node = 2 * node + (values[features[first + node]] <= thresholds2[first + node] ? 1 : 2);
    sum += leaves[tree * (inner + 1) + node - inner] / 100;
  }
  return 1 / (1 + Math.exp(-sum));
}

// src/judge/index.ts
var thresholds = weights_default.thresholds;
function judgeCandidate(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (!rule.judged) return { level: lowerFixture(rule, pathClass), confidence: proof === "valid" ? 1 : 0.9 };
  if (proof === "valid") return { level: rule.level, confidence: 1 };
  const place = parsePlace(candidate);
  if (findCalm(place, pathClass)) return { confidence: 0 };
  const confidence = scoreFeatures(createFeatures(place, rule.credential, pathClass));
  const { report, block } = thresholds[pathClass];
  if (confidence < report) return { confidence };
  const blocks = confidence >= block && !findDoubt(place, rule.credential);
  return { level: blocks || rule.level === "note" ? rule.level : "warning", confidence };
}
function lowerFixture({ fixture, level }, pathClass) {
  const isAmongTests = pathClass === "test" || pathClass === "test-data" || pathClass === "docs";
  return fixture && isAmongTests && level === "error" ? "warning" : level;
}

// src/rules/generic.ts
var tail = String.raw`(?:\w|[-.](?=\w)){0,40}(?!\w)`;
var name = String.raw`(?<=(?<key>[\w$.-]{2,72}))`;
var close = String.raw`(?:\\{1,3}["']|["'\x60]|&quot;|&#34;)?\]?`;
var gap = String.raw`[ \t]{0,24}`;
var typed = String.raw`(?:\??(?:${gap}:${gap}[A-Za-z&][\w.<>\[\]?]{0,24}|[ \t]{1,8}\*?(?:string|str|text|varchar))(?=${gap}:?=(?!=)))?`;
var operator = String.raw`(?::=|\?\?=|\|\|=|\?=|\+=|={1,3}>?|!={1,2}|->|:{1,2}(?:-(?=[^\s]))?|\|\|)`;
var wrapper = String.raw`(?:(?:new )?[A-Za-z_$][\w.$:]{0,40}!?\(${gap}|\[\]byte\(|[\[({]|[brufBRUFL@$]{1,2}(?=["']))?`;
var open = String.raw`(?:\\{1,3}["']|["']|\x60{1,2}|&quot;|&#34;)`;
var quoted = [
  String.raw`(?<=\\")[^"\\\r\n]{1,2000}(?=\\{1,3}"|$)`,
  String.raw`(?<=\\')[^'\\\r\n]{1,2000}(?=\\{1,3}'|$)`,
  String.raw`(?<=")(?:[^"\\\r\n]|\\.){1,2000}(?="|$)`,
  String.raw`(?<=')(?:[^'\\\r\n]|\\.){1,2000}(?='|$)`,
  String.raw`(?<=\x60)[^\x60\r\n]{1,2000}(?=\x60|$)`,
  String.raw`(?<=&(?:quot|#34);)[^&\s]{1,200}(?=&)`
].join("|");
var bare = String.raw`(?<!["'\x60\\])[^\s"'\x60,;&<>()\[\]{}|\\][^\s"'\x60,;&<>|]{1,2000}[^\s"'\x60,;&<>|)\]}.:]`;
var valueName = String.raw`["']?(?:default_?)?(?:value|val|content|data)["']?[ \t]{0,24}[:=]{1,2}>?[ \t]{0,24}`;
var scheme = String.raw`(?:(?:token|apikey|oauth|ntlm|negotiate|key)[ \t]{1,3}(?=\S{12}))?(?!(?:Basic|Bearer)[ \t])`;
function createPattern(words2) {
  const assigned = String.raw`${close}${typed}(?:${gap}${operator}${gap}${wrapper}${open}?|(?:(?<=["'])|(?<=[ \t(]:\w{2,60}))${gap},${gap}${wrapper}${open})`;
  const called = String.raw`\(${gap}${wrapper}${open}`;
  const spaced = String.raw`[ \t]{1,4}${open}`;
  const flagged = String.raw`(?<=(?:^|[ \t"'\x60\[(])--?[\w-]{2,60})[ \t]{1,3}(?!-|["']?(?:pass|env|file|stdin|fd):)`;
  const stated = String.raw`(?<=^[ \t]{0,12}(?:(?:ENV|ARG|SETENV|export|\\?setx?|define)[ \t]{1,4})?[\w.-]{2,60}|login[ \t]{1,4}\S{1,60}[ \t]{1,4}password)[ \t]{1,24}(?=\S{3,200}[ \t]*\r?$)`;
  const paired = `${close}${gap},?${gap}${valueName}${open}?`;
  const element = String.raw`(?:[ \t][^<>\r\n]{0,60})?>(?:<!\[CDATA\[)?(?![ \t<])`;
  const listed = "</key><string>";
  const link = [assigned, called, spaced, flagged, stated, paired, element, listed].join("|");
  return new RegExp(`(?:${words2})${tail}${name}(?:${link})${scheme}(?<secret>${quoted}|${bare})`, "im");
}
var passwordWords = `(?<!(?:by|com|tres|sur|mini|low|high|band|multi|over|under))pass(?!ed|es\\b|ing|ive|eng|port|thr|age)|pwd|pswd|psw|pw(?=[:="' ])`;
var tokenWords = "secret|token(?!i[sz])|key(?!word|board|code|up|down|press|frame|stroke|space|server|ring)|credential|auth(?!or(?!i[sz]))";
function createPairPattern(words2) {
  const named = String.raw`(?:(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?|<key>)`;
  const before = String.raw`(?<=${named}(?<key>[\w.-]{0,40}(?:${words2})[\w.-]{0,40})(?:["']?,?|</key>)[ \t]{0,4}\r?\n[ \t]{0,60})`;
  return new RegExp(`${before}(?:${valueName}${open}?|<string>)${scheme}(?<secret>${quoted}|${bare})`, "im");
}
var source = "https://cwe.mitre.org/data/definitions/798.html";
var shared = { level: "error", judged: true, source, reach: [72, 320] };
function checkBasic(value) {
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e]{1,200}$/.test(text) && /^[^:]*:./.test(text) ? "unknown" : "invalid";
}
var genericRules = [
  {
    ...shared,
    id: "generic-password",
    label: "a password",
    keywords: ["pass", "pwd", "psw", "pw:", "pw=", "pw ", 'pw"'],
    pattern: createPattern(passwordWords),
    highEntropy: false,
    credential: "generic-password"
  },
  {
    ...shared,
    id: "generic-token",
    label: "a token or key",
    keywords: ["secret", "token", "key", "credential", "auth"],
    pattern: createPattern(tokenWords),
    highEntropy: false,
    credential: "generic-token"
  },
  ...["password", "token"].map((kind) => ({
    ...shared,
    id: `generic-${kind}-pair`,
    label: kind === "password" ? "a password" : "a token or key",
    keywords: ["value:", 'value"', "value=", "<string>"],
    pattern: createPairPattern(kind === "password" ? passwordWords : tokenWords),
    highEntropy: false,
    family: `generic-${kind}`,
    credential: `generic-${kind}`
  })),
  {
    ...shared,
    id: "generic-argument-pair",
    label: "a token, key or password among a command's arguments",
    keywords: ['key",', 'token",', 'secret",', 'password",', 'pass",', 'passwd",'],
    // One argument a line, as JSON and YAML are printed.
    pattern: /(?:key|token|secret|password|passwd|pass)(?<=["'](?<key>--?[\w-]{1,60}))["'],[ \t]{0,4}\r?\n[ \t]{0,60}["'](?<secret>[^"'\r\n]{3,400})(?=["'])/i,
    highEntropy: false,
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared,
    id: "generic-basic-authorization",
    label: "a user name and password in an Authorization header",
    keywords: ["basic"],
    pattern: /(?<key>Basic)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["'])(?<secret>[A-Za-z0-9+/_-]{6,400}={0,2})(?![\w+/=-])/i,
    check: checkBasic,
    highEntropy: false,
    family: "generic-password",
    credential: "generic-password"
  },
  {
    ...shared,
    id: "generic-bearer-authorization",
    label: "a bearer token",
    keywords: ["bearer"],
    pattern: /(?<key>Bearer)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["'])(?<secret>[A-Za-z0-9+/_.~-]{6,400}={0,2})(?![\w+/=-])/i,
    highEntropy: false,
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared,
    id: "generic-sql-password",
    label: "a password in a database statement",
    keywords: ["identified"],
    pattern: new RegExp(
      String.raw`(?<key>IDENTIFIED)[ \t]{1,4}(?:WITH[ \t]{1,4}\S{1,60}[ \t]{1,4})?(?:BY|AS)[ \t]{1,4}(?:PASSWORD[ \t]{1,4})?${open}?(?<secret>${quoted}|${bare})`,
      "im"
    ),
    highEntropy: false,
    family: "generic-password",
    credential: "database-password"
  },
  {
    ...shared,
    id: "generic-command-password",
    label: "a password in a command line",
    keywords: ["sshpass", "psexec", "curl", "mysql", "docker login", "convertto-securestring", "htpasswd"],
    pattern: new RegExp(
      [
        String.raw`(?<key>sshpass)[ \t]{1,4}-p[ \t]{0,4}["']?`,
        String.raw`psexec(?:\.exe)?\b[^\r\n]{0,160}?[ \t]-p[ \t]{1,4}["']?`,
        String.raw`curl\b[^\r\n]{0,200}?[ \t](?:-u|--user)[ \t=]{0,4}["']?[^\s:"'$]{1,60}:`,
        String.raw`mysql(?:dump|admin|import)?\b[^\r\n]{0,120}?[ \t]-p`,
        String.raw`docker login\b[^\r\n]{0,120}?[ \t]-p[ \t]{1,4}["']?`,
        String.raw`ConvertTo-SecureString[ \t]{1,4}(?:-AsPlainText[ \t]{1,4})?(?:-String[ \t]{1,4})?["']`,
        String.raw`htpasswd[ \t]{1,4}-\w{0,6}b\w{0,6}[ \t]{1,4}(?:\S{1,80}[ \t]{1,4}){1,2}["']?`
      ].join("|").replace(/^/, "(?:") + String.raw`)(?<secret>[^\s"'\x60|;<>][^\s"'\x60|;<>]{1,200})`,
      "i"
    ),
    reach: [8, 480],
    highEntropy: false,
    family: "generic-password",
    credential: "generic-password"
  }
];

// src/scanner/letter-pairs.ts
var letterPairs = "pjkjhhihijiehiiijfijkhghgdeiijcghdghhbcgagcdjijagcjijfeddeb9acdaggeffhddeghbieggfcggfgdbdehbadhbhicfehbbhfbghcdkcbgeifcadca9a97cigfcfkbcdhd8fdfgcceedecabcddbdfdkhhiifhfffgcihkegfkkjbfeiffddeefifbbbegacic6ebfhbafddfa9ab9a9d6dhedcbiadegd8gcggcbffeea989ccdfacghfdcjcedid9dddgdcffgebaa9bbaabdhffhhghgbjhbhgljgagijaf9d7fgcedbmecgcfdcaijabecgc8bfeaaa989cfea9edca9g9bbebbaabbbaadaa7978899a5bkiedfjfcdii9hbdhc9afggb99efabaadgifddjcbbgdagidhhedfeecccbcaa9fcjigiiifjfhhdffgihefikgecddebdcdeifgiidgfcfgehikhibjhhhfgcabeabdcgieccibbdfebhdghieighgddgfdedddcdbcaaca98cc7dae9feeddgeddda9cb79iifffkdheiedffhifdhhhgedegdcceddjfggcjccgiedgfhhhdfikgdddfgedfadkigegkddkjfafggigdihhhdeehecccfgdefedhee7fabhgiafchhhcdcdca69757dhcaah9b9fb7bbdeddcdecdddc98989aefbaae9aegb6aaeedcfecccdcd878769edcdadbbaebbefcagddfgcccedb8995chcebacaabdc7ddedhcdfecddcfc9aaacjcc99e989bg7e99ebaaaaa8777d8ad4afadb8abb8cj99bcccaccb987659b9d67eedfc879bbb8cacidbaefba7b35ad96bi7i7989acdh7f8bd9989866564aeafc7gbabbababbh8babacbabb899b69bh9b8bedfdddcde8cddecebeefbcab7b5677g";

// src/scanner/keywords.ts
function createKeywordIndex(keywords) {
  const table = buildTable(keywords);
  const { present, before, behind, head, chain, place, start, letters } = table;
  const confirm = (bytes, at, slot, hits, count) => {
    if (present[slot] === 0) return count;
    if ((before[slot] >>> (bytes[at - 3] & 31) & behind[slot] >>> (bytes[at + 1] & 31) & 1) === 0) return count;
    let written = count;
    for (let index = head[slot]; index >= 0; index = chain[index]) {
      const first = start[index];
      const length = start[index + 1] - first;
      const origin = at - place[index];
      if (origin < 0 || origin + length > bytes.length) continue;
      let same = 0;
      while (same < length && lower[bytes[origin + same]] === letters[first + same]) same++;
      if (same !== length) continue;
      hits[written++] = origin;
      hits[written++] = index;
    }
    return written;
  };
  return {
    find(bytes, from, to, hits) {
      let count = 0;
      const full = hits.length - 8 * keywords.length;
      let slot = 0;
      let at = Math.max(0, from - 2);
      for (; at < from; at++) slot = (slot << 5 | bytes[at] & 31) & 32767;
      for (; at + 3 < to && count <= full; at += 4) {
        const first = (slot << 5 | bytes[at] & 31) & 32767;
        const second = (first << 5 | bytes[at + 1] & 31) & 32767;
        const third = (second << 5 | bytes[at + 2] & 31) & 32767;
        slot = (third << 5 | bytes[at + 3] & 31) & 32767;
        if ((present[first] | present[second] | present[third] | present[slot]) === 0) continue;
        count = confirm(bytes, at, first, hits, count);
        count = confirm(bytes, at + 1, second, hits, count);
        count = confirm(bytes, at + 2, third, hits, count);
        count = confirm(bytes, at + 3, slot, hits, count);
      }
      for (; at < to && count <= full; at++) {
        slot = (slot << 5 | bytes[at] & 31) & 32767;
        count = confirm(bytes, at, slot, hits, count);
      }
      return { count, next: at };
    }
  };
}
var lower = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte);
var everything = -1;
function buildTable(keywords) {
  const present = new Uint8Array(32768);
  const before = new Int32Array(32768);
  const behind = new Int32Array(32768);
  const head = new Int16Array(32768).fill(-1);
  const chain = new Int16Array(keywords.length);
  const place = new Uint8Array(keywords.length);
  const start = new Int32Array(keywords.length + 1);
  const letters = Buffer.from(keywords.join(""), "latin1");
  for (let index = 0, first = 0; index < keywords.length; index++) {
    const keyword = keywords[index];
    if (keyword.length < 3 || keyword.length > 255) throw new RangeError(`keyword "${keyword}" has not 3 to 255 bytes`);
    start[index] = first;
    const at = first + findRarestTriple(letters, first, keyword.length);
    const slot = (letters[at] & 31) << 10 | (letters[at + 1] & 31) << 5 | letters[at + 2] & 31;
    first += keyword.length;
    present[slot] = 1;
    before[slot] |= at > start[index] ? 1 << (letters[at - 1] & 31) : everything;
    behind[slot] |= at + 3 < first ? 1 << (letters[at + 3] & 31) : everything;
    chain[index] = head[slot];
    head[slot] = index;
    place[index] = at + 2 - start[index];
    start[index + 1] = first;
  }
  return { present, before, behind, head, chain, place, start, letters };
}
var pairs = Uint8Array.from(letterPairs, (digit) => Number.parseInt(digit, 32));
function findRarestTriple(letters, first, length) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 2 < length; at++) {
    const a = letters[first + at] & 31;
    const b = letters[first + at + 1] & 31;
    const c = letters[first + at + 2] & 31;
    const cost = pairs[a << 5 | b] + pairs[b << 5 | c] - single[b];
    if (cost < least) {
      least = cost;
      best = at;
    }
  }
  return best;
}
var single = Uint8Array.from({ length: 32 }, (_, letter) => {
  const row = pairs.subarray(32 * letter, 32 * letter + 32);
  return Math.round(1.55 * Math.log2(row.reduce((sum, step) => sum + 2 ** (step / 1.55), 0)));
});

// src/scanner/line-memory.ts
var slots = 1 << 17;
var mask2 = slots - 1;
function createLineMemory() {
  const alone = new Int32Array(2 * slots);
  const among = new Int32Array(4 * slots);
  let high = 0;
  let low = 0;
  const combine2 = (lines, from, to) => {
    high = from;
    low = to;
    const origin = Math.max(0, from);
    const end = Math.min(lines.count - 1, to);
    high = Math.imul((from < 0 ? 1 : 2) + (to >= lines.count ? 4 : 8), 739982445);
    low = high;
    for (let line = origin; line <= end; line++) {
      if (lines.first[line] === 0) return false;
      high = Math.imul(high ^ lines.first[line], 695872825);
      low = Math.imul(low ^ lines.second[line], 458671337);
      high ^= high >>> 15;
      low ^= low >>> 14;
    }
    return true;
  };
  const slotOf = (lines, line) => 4 * ((lines.first[line] >>> 3 ^ Math.imul(lines.first[line + 1] ?? 0, 5) ^ Math.imul(lines.first[line - 1] ?? 0, 3)) & mask2);
  return {
    knows(lines, line) {
      const first = lines.first[line];
      if (first === 0) return false;
      const place = 2 * (first >>> 3 & mask2);
      if (alone[place] === first && alone[place + 1] === lines.second[line]) return true;
      const slot = slotOf(lines, line);
      if (among[slot] !== first) return false;
      const reach = among[slot + 1];
      if (!combine2(lines, line - (reach >>> 16), line + (reach & 65535))) return false;
      return among[slot + 2] === high && among[slot + 3] === (low ^ lines.second[line]);
    },
    add(lines, line) {
      const first = lines.first[line];
      if (first === 0) return;
      const place = 2 * (first >>> 3 & mask2);
      alone[place] = first;
      alone[place + 1] = lines.second[line];
    },
    addAmong(lines, line, from, to) {
      if (lines.first[line] === 0 || line - from > 65535 || to - line > 65535 || !combine2(lines, from, to)) return;
      const slot = slotOf(lines, line);
      among[slot] = lines.first[line];
      among[slot + 1] = line - from << 16 | to - line;
      among[slot + 2] = high;
      among[slot + 3] = low ^ lines.second[line];
    }
  };
}

// src/scanner/lines.ts
function createRegionFinder(bytes) {
  let at = 0;
  let line = 1;
  const first = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 0 : 1;
  let column = first;
  return (start, end) => {
    if (start < at) [at, line, column] = [0, 1, first];
    for (; at < start; at++) {
      const byte = bytes[at];
      if (byte === 10) [line, column] = [line + 1, 1];
      else if ((byte & 192) !== 128) column++;
    }
    let endLine = line;
    let endColumn = column;
    for (let to = start; to < end; to++) {
      const byte = bytes[to];
      if (byte === 10) [endLine, endColumn] = [endLine + 1, 1];
      else if ((byte & 192) !== 128) endColumn++;
    }
    return { startLine: line, startColumn: column, endLine, endColumn };
  };
}

// src/scanner/overlaps.ts
var rank = ({ proof, rule }) => (proof === "valid" ? 4 : 0) + (rule.judged ? 0 : 2) + (rule.level === "error" ? 1 : 0);
var compareClaims = (a, b) => rank(b) - rank(a) || Number(b.decoded ?? false) - Number(a.decoded ?? false) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
function settleOverlaps(matches) {
  if (matches.length < 2) return [...matches];
  const sorted = matches.toSorted((a, b) => a.start - b.start);
  const kept = [];
  for (let first = 0; first < sorted.length; ) {
    let end = sorted[first].end;
    let next = first + 1;
    for (; next < sorted.length && sorted[next].start < end; next++) end = Math.max(end, sorted[next].end);
    if (next === first + 1) kept.push(sorted[first]);
    else for (const match of settleChain(sorted.slice(first, next), end)) kept.push(match);
    first = next;
  }
  return kept;
}
function settleChain(chain, end) {
  const origin = chain[0].start;
  const taken = new Uint8Array(end - origin);
  const kept = chain.sort(compareClaims).filter((match) => {
    const [from, to] = [match.start - origin, match.end - origin];
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

// src/scanner/refusal.ts
var nowhere = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
var mostRefusals = 8192;
function createRefusal(keep) {
  const refused = /* @__PURE__ */ new Set();
  const isKept = (match) => {
    const { rule, proof, keyName, resource, context, contextStart, secret } = match;
    const text = [rule.id, proof, keyName, resource, contextStart, secret.length, context.reveal()].join("\0");
    if (refused.has(text)) return false;
    if (keep({ ...match, region: nowhere })) return true;
    if (refused.size >= mostRefusals) refused.clear();
    refused.add(text);
    return false;
  };
  return (matches, from) => {
    const kept = matches.splice(from).filter(isKept);
    for (const match of kept) matches.push(match);
  };
}

// src/scanner/anchors.ts
var any = "\0";
function findAnchors({ pattern, keywords }) {
  const beginnings = [...new Set(listBeginnings(pattern.source).map((text) => text.toLowerCase()))];
  const isVague = (text) => text.replaceAll(any, "").length < 3 && !keywords.some((keyword) => text.includes(keyword));
  if (beginnings.some(isVague)) return void 0;
  const anchors = /* @__PURE__ */ new Map();
  for (const keyword of keywords) {
    const distances = beginnings.flatMap((text) => {
      if (text.includes(keyword)) return [text.indexOf(keyword)];
      return !text.includes(any) && keyword.includes(text) ? [-keyword.indexOf(text)] : [];
    });
    if (distances.length === 0) return void 0;
    anchors.set(
      keyword,
      [...new Set(distances)].sort((a, b) => b - a)
    );
  }
  return anchors;
}
var mostBeginnings = 200;
var longestBeginning = 120;
function listBeginnings(source2) {
  return splitAlternatives(source2).flatMap((alternative) => expand(alternative).texts);
}
function expand(sequence) {
  let texts = [""];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    const choice = readChoice(atom.text);
    const { least, most } = atom;
    if (most > longestBeginning || least !== most && !(least === 0 && most === 1)) {
      const once = least > 0 && choice.texts.length <= 6 ? combine(texts, choice.texts) : texts;
      return { texts: once, open: true };
    }
    const repeated = repeat(choice.texts, most);
    if (!repeated || repeated.length * texts.length > mostBeginnings) return { texts, open: true };
    const next = combine(texts, repeated);
    texts = least === 0 ? [...texts, ...next] : next;
    if (choice.open || texts[0].length > longestBeginning) return { texts, open: true };
    at = atom.end;
  }
  return { texts, open: false };
}
function repeat(choices, count) {
  if (choices.length === 1) return [choices[0].repeat(count)];
  if (choices.length ** count > mostBeginnings) return void 0;
  let rows = [""];
  for (let round = 0; round < count; round++) rows = combine(rows, choices);
  return rows;
}
var combine = (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end));
function readChoice(atom) {
  if (/^(?:\\[bB]|[\^$]|\(\?<[=!]|\(\?!)/.test(atom)) return { texts: [""], open: false };
  if (atom.startsWith("(?=")) {
    const seen = splitAlternatives(atom.slice(3, -1)).map(expand);
    return { texts: seen.flatMap(({ texts }) => texts), open: true };
  }
  if (atom.startsWith("(")) {
    const inner = splitAlternatives(atom.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1)).map(expand);
    return { texts: inner.flatMap(({ texts }) => texts), open: inner.some(({ open: open2 }) => open2) };
  }
  const letters = atom.startsWith("[") ? listClass(atom.slice(1, -1)) : [readLetter(atom)];
  return { texts: letters, open: false };
}
function readLetter(atom) {
  if (!atom.startsWith("\\")) return atom === "." ? any : atom;
  const code = /^\\x([0-9a-fA-F]{2})$/.exec(atom)?.[1];
  if (code) return String.fromCharCode(Number.parseInt(code, 16));
  return /^\\[^a-zA-Z0-9]$/.test(atom) ? atom[1] : any;
}
function listClass(body) {
  const letters = body.match(/\\[\s\S]|[\s\S]/g) ?? [];
  if (body.startsWith("^") || /[^\\]-./.test(body) || letters.length > 6) return [any];
  const read = letters.map((letter) => letter === "." ? letter : readLetter(letter));
  return read.includes(any) ? [any] : read;
}
function readAtom(text, at) {
  const end = endOfAtom(text, at);
  const [quantifier = "", least, open2, most] = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(text.slice(end)) ?? [];
  const counts = {
    "": [1, 1],
    "?": [0, 1],
    "*": [0, Number.POSITIVE_INFINITY],
    "+": [1, Number.POSITIVE_INFINITY]
  };
  const upper = most ? Number(most) : open2 ? Number.POSITIVE_INFINITY : Number(least);
  const range = least === void 0 ? counts[quantifier[0] ?? ""] : [Number(least), upper];
  return { text: text.slice(at, end), least: range[0], most: range[1], end: end + quantifier.length };
}
function endOfAtom(text, at) {
  if (text[at] === "\\")
    return at + (/^\\x[0-9a-fA-F]{2}|^\\u[0-9a-fA-F]{4}|^\\k<\w+>|^\\c./.exec(text.slice(at))?.[0].length ?? 2);
  if (text[at] === "[") {
    let end2 = at + 1;
    while (end2 < text.length && text[end2] !== "]") end2 += text[end2] === "\\" ? 2 : 1;
    return end2 + 1;
  }
  if (text[at] !== "(") return at + 1;
  let end = at + 1;
  while (end < text.length && text[end] !== ")") end = endOfAtom(text, end);
  return end + 1;
}
function splitAlternatives(text) {
  const parts = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfAtom(text, at);
    if (text[at] === "|") {
      parts.push(text.slice(start, at));
      start = end;
    }
    at = end;
  }
  return [...parts, text.slice(start)];
}

// src/scanner/patterns.ts
var defaultReach = [96, 320];
function compilePattern(rule, anchored) {
  const [before, after] = rule.reach ?? defaultReach;
  const { source: source2, flags } = rule.pattern;
  const expression = new RegExp(source2, `${flags.replace(/[gdy]/g, "")}d${anchored ? "y" : "g"}`);
  return { rule, expression, crossesLines: mayCrossLines(source2, flags), anchored, before, after };
}
function mayCrossLines(source2, flags) {
  if (/[sv]/.test(flags) || source2.includes("\n")) return true;
  const consuming = source2.replace(singleLookaround, "");
  for (const [token] of consuming.matchAll(tokens)) {
    if (token.startsWith("[")) {
      const body = token.slice(1, -1);
      const holds = lineFeedInClass.test(body);
      if (body.startsWith("^") ? !holds || /\\S/.test(body) === holds : holds) return true;
    } else if (lineFeedOutside.test(token)) return true;
  }
  return false;
}
var classText = String.raw`\[(?:[^\]\\]|\\[\s\S])*\]`;
var singleLookaround = new RegExp(
  String.raw`\(\?<?[=!](?:(?:${classText}|\\[a-zA-Z]|\\[^a-zA-Z0-9]|[^()[\]\\|*+?{}])?(?:\||(?=\))))+\)`,
  "g"
);
var tokens = new RegExp(String.raw`${classText}|\\(?:u\{?[0-9a-fA-F]+|x[0-9a-fA-F]{2}|c[A-Za-z]|[\s\S])`, "g");
var lineFeed = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
var lineFeedOutside = new RegExp(`^(?:${lineFeed})`);
var lineFeedInClass = new RegExp(String.raw`${lineFeed}|\\(?:0|x0|t|b)[0-9]?-`);

// src/scanner/rule-set.ts
function createRuleSet(rules) {
  const rulesOf = /* @__PURE__ */ new Map();
  rules.forEach((rule, index) => {
    for (const keyword of rule.keywords) {
      const list = rulesOf.get(keyword);
      if (!list) rulesOf.set(keyword, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  const patterns = new Array(rules.length);
  const anchors = new Array(rules.length);
  const anchorsOf = (rule) => {
    anchors[rule] ??= anchors[rule] === null ? null : findAnchors(rules[rule]) ?? null;
    return anchors[rule];
  };
  return {
    size: rules.length,
    keywords: [...rulesOf.keys()],
    called: [...rulesOf.values()],
    before: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[0]),
    after: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[1]),
    anchors: anchorsOf,
    pattern(rule) {
      patterns[rule] ??= compilePattern(rules[rule], anchorsOf(rule) !== null);
      return patterns[rule];
    }
  };
}

// src/scanner/text.ts
var sampled = 2048;
function readUtf16(bytes) {
  const order = detectOrder(bytes);
  if (!order) return { bytes };
  const even = bytes.length & ~1;
  let units = Buffer.from(bytes.buffer, bytes.byteOffset, even);
  if (order === "big") units = Buffer.from(units).swap16();
  const text = units.toString("utf16le");
  const decoded = Buffer.from(text, "utf8");
  let seen = 0;
  let original = 0;
  return {
    bytes: decoded,
    toOriginal(offset) {
      if (offset < seen) [seen, original] = [0, 0];
      original += decoded.toString("utf8", seen, offset).length * 2;
      seen = offset;
      return original;
    }
  };
}
function detectOrder(bytes) {
  if (bytes.length < 4) return void 0;
  if (bytes[0] === 255 && bytes[1] === 254) return "little";
  if (bytes[0] === 254 && bytes[1] === 255) return "big";
  if (bytes[0] !== 0 && bytes[1] !== 0) return void 0;
  const zeros = [0, 0];
  const end = Math.min(bytes.length & ~1, sampled);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]++;
  const half = end / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return "little";
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return "big";
  return void 0;
}

// src/scanner/unpack.ts
var import_node_zlib = require("node:zlib");
var largestContent = 1 << 26;
var mostEntries = 2e3;
function unpack(bytes) {
  if (bytes[0] === 31 && bytes[1] === 139 && bytes[2] === 8) {
    const content = attempt(() => (0, import_node_zlib.gunzipSync)(bytes, { maxOutputLength: largestContent }));
    return content && [content];
  }
  if (bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4) return unzip(bytes);
  return void 0;
}
function unzip(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf("PK", void 0, "latin1");
  if (end === -1 || end + 22 > bytes.length) return void 0;
  const contents = [];
  let room = largestContent;
  let at = view.getUint32(end + 16, true);
  const entries = Math.min(view.getUint16(end + 10, true), mostEntries);
  for (let entry = 0; entry < entries && at + 46 <= bytes.length && view.getUint32(at, true) === 33639248; entry++) {
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (local + 30 > bytes.length || room <= 0) continue;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const body = bytes.subarray(start, start + packed);
    const content = method === 0 ? body : method === 8 ? inflate(body, room) : void 0;
    if (!content) continue;
    room -= content.length;
    contents.push(content);
  }
  return contents;
}
var inflate = (body, room) => attempt(() => (0, import_node_zlib.inflateRawSync)(body, { maxOutputLength: room }));
function attempt(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}

// src/scanner/decode.ts
var nameReach = 80;
var shortestRun = 20;
var longestRun = 1 << 20;
function listEncoded(bytes, from, to) {
  const found = [];
  listRuns(bytes, from, to, found);
  listEscaped(bytes, from, to, found);
  return found;
}
var isDigit = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
  isDigit[letter.charCodeAt(0)] = 1;
function listRuns(bytes, from, to, found) {
  let start = from;
  let probe = start + shortestRun - 1;
  while (probe < to) {
    let at = probe;
    while (at >= start && isDigit[bytes[at]] === 1) at--;
    if (at < start) {
      let end = probe + 1;
      while (end < to && isDigit[bytes[end]] === 1) end++;
      const decoded = decodeRun(bytes, from, start, Math.min(end, start + longestRun));
      if (decoded) found.push(decoded);
      at = end;
    }
    start = at + 1;
    probe = start + shortestRun - 1;
  }
}
function decodeRun(bytes, floor, start, end) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString("latin1", start, Math.min(end, start + 48));
  const isHex = /^[0-9a-fA-F]+$/.test(head) && (end - start) % 2 === 0;
  const form = isHex ? "hex" : "base64";
  if (!isPromising(Buffer.from(head, form))) return void 0;
  const content = Buffer.from(buffer.toString("latin1", start, end), form);
  const text = unpack(content)?.[0] ?? content;
  const lineStart = buffer.subarray(Math.max(floor, start - nameReach), start).lastIndexOf(10) + 1;
  const begin = start - Math.max(floor, start - nameReach) - lineStart;
  const nameStart = start - begin;
  const whole = text === content;
  const [group, letters] = isHex ? [1, 2] : [3, 4];
  return {
    text: Buffer.concat([buffer.subarray(nameStart, start), text]),
    begin,
    toOuter(offset, isEnd) {
      if (offset < begin) return nameStart + offset;
      if (!whole) return isEnd ? end : start;
      const groups = (offset - begin) / group;
      return Math.min(end, start + letters * (isEnd ? Math.ceil(groups) : Math.floor(groups)));
    }
  };
}
function isPromising(head) {
  if (head[0] === 31 && head[1] === 139) return true;
  const wide = head[1] === 0 && head[3] === 0;
  for (let at = 0; at < head.length; at += wide ? 2 : 1) {
    const byte = head[at];
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 || byte === 127 || byte >= 248) return false;
    if (byte >= 128 && !(byte >= 194 && (head[at + 1] ?? 128) >> 6 === 2) && !(byte < 192 && head[at - 1] >= 128))
      return false;
  }
  return head.length >= 4;
}
var escapedBefore = 256;
var escapedAfter = 2048;
var mark = new Uint8Array(256);
for (const letter of "%&\\") mark[letter.charCodeAt(0)] = 1;
for (const letter of "+.") mark[letter.charCodeAt(0)] = 2;
var standsBefore = new Uint8Array(256);
for (const letter of " \"'`") standsBefore[letter.charCodeAt(0)] = 1;
var escaped = /%[0-9a-f]{2}|&(?:#\d{2,4}|#x[0-9a-f]{2,4}|quot|amp|apos|lt|gt);|\\+u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\["'/]|(["'`])[ \t]{0,8}[+.][ \t]{0,8}(?:\r?\n[ \t]{0,40})?\1|(["'`])[ \t]{0,8}(?:\r?\n[ \t]{0,40})[+.][ \t]{0,8}\2/gi;
function listEscaped(bytes, from, to, found) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at < to; at++) {
    const kind = mark[bytes[at]];
    if (kind === 0 || kind === 2 && standsBefore[bytes[at - 1]] !== 1 || !beginsEscape(bytes, at)) continue;
    const before = buffer.subarray(Math.max(from, at - escapedBefore), at);
    const start = at - before.length + before.lastIndexOf(10) + 1;
    const after = buffer.subarray(at, Math.min(to, at + escapedAfter));
    const feed = after.indexOf(10, 1);
    const next = feed === -1 ? -1 : after.indexOf(10, feed + 1);
    const end = at + (next === -1 ? after.length : next);
    const decoded = decodeEscapes2(buffer.toString("latin1", start, end), start);
    if (decoded) found.push(decoded);
    at = feed === -1 ? end : at + feed;
  }
}
var isHexDigit = (byte) => byte !== void 0 && (byte >= 48 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 103);
var isQuote = (byte) => byte === 34 || byte === 39 || byte === 96;
function beginsEscape(bytes, at) {
  const [next, second] = [bytes[at + 1], bytes[at + 2]];
  switch (bytes[at]) {
    case 37:
      return isHexDigit(next) && isHexDigit(second);
    case 38:
      return next === 35 || next === 113 && second === 117 || next === 97 && (second === 109 || second === 112);
    case 92:
      return (next === 117 || next === 120) && isHexDigit(second);
    default: {
      let before = at - 1;
      while (bytes[before] === 32) before--;
      return isQuote(bytes[before]) && (isQuote(next) || next === 32 || next === 10 || next === 13);
    }
  }
}
var entities = { quot: '"', amp: "&", apos: "'", lt: "<", gt: ">" };
function decodeEscapes2(text, origin) {
  const decodedAt = [0];
  const outerAt = [0];
  const pieces = [];
  let length = 0;
  let last = 0;
  const put = (piece) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const found of text.matchAll(escaped)) {
    put(text.slice(last, found.index));
    decodedAt.push(length);
    outerAt.push(found.index);
    put(decodeOne(found[0]));
    last = found.index + found[0].length;
    decodedAt.push(length);
    outerAt.push(last);
  }
  if (last === 0) return void 0;
  put(text.slice(last));
  return {
    text: Buffer.from(pieces.join(""), "latin1"),
    begin: decodedAt[1],
    toOuter(offset, isEnd) {
      let piece = decodedAt.length - 1;
      while (decodedAt[piece] > offset || isEnd && piece > 0 && decodedAt[piece] === offset) piece--;
      const next = outerAt[piece + 1] ?? text.length;
      return origin + Math.min(next, outerAt[piece] + offset - decodedAt[piece]);
    }
  };
}
function decodeOne(form) {
  if (form[0] === "%") return String.fromCharCode(Number.parseInt(form.slice(1), 16));
  if (form[0] === "&") {
    const name2 = form.slice(1, -1).toLowerCase();
    if (name2[0] !== "#") return entities[name2];
    return encodeCode(name2[1] === "x" ? Number.parseInt(name2.slice(2), 16) : Number(name2.slice(1)));
  }
  const code = /[ux]([0-9a-f]+)$/i.exec(form)?.[1];
  if (code) return encodeCode(Number.parseInt(code, 16));
  return form[0] === "\\" ? form[1] : "";
}
var encodeCode = (code) => code < 128 ? String.fromCharCode(code) : Buffer.from(String.fromCodePoint(code)).toString("latin1");

// src/scanner/line-list.ts
var import_node_crypto = require("node:crypto");
var longestLine = 4096;
function createLineList() {
  const [seed, secondSeed, one, two] = (0, import_node_crypto.randomFillSync)(new Int32Array(4));
  const [oddOne, oddTwo] = [one | 1, two | 1];
  const list = {
    count: 0,
    starts: new Int32Array(256),
    first: new Int32Array(256),
    second: new Int32Array(256),
    read(bytes) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      let { starts, first, second } = list;
      const words2 = bytes.length - 3;
      let count = 0;
      let at = 0;
      while (at < bytes.length) {
        if (count + 2 >= starts.length) {
          starts = list.starts = grow(starts);
          first = list.first = grow(first);
          second = list.second = grow(second);
        }
        const begin = at;
        let high = seed;
        let low = secondSeed;
        for (; at < words2; at += 4) {
          const word = view.getInt32(at, true);
          const fed = word ^ 168430090;
          if ((fed - 16843009 & ~fed & 2155905152) !== 0) break;
          high = Math.imul(high ^ word, oddOne);
          low = Math.imul(low ^ word, oddTwo);
          high ^= high >>> 15;
          low ^= low >>> 13;
        }
        let rest = 0;
        while (at < bytes.length) {
          const byte = bytes[at++];
          rest = rest << 8 | byte;
          if (byte === 10) break;
        }
        const long = at - begin > longestLine;
        high = Math.imul(high ^ rest ^ at - begin << 20, oddOne);
        low = Math.imul(low ^ rest ^ at - begin, oddTwo);
        starts[count] = begin;
        first[count] = long ? 0 : high ^ high >>> 16 | 1;
        second[count] = long ? 0 : low ^ low >>> 16;
        count++;
      }
      starts[count] = bytes.length;
      list.count = count;
    }
  };
  return list;
}
function grow(numbers) {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

// src/secret.ts
var Secret = class {
  #value;
  #shown;
  /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
  constructor(value, shown = "") {
    this.#value = value;
    this.#shown = value.startsWith(shown) ? shown : "";
  }
  reveal() {
    return this.#value;
  }
  /** Length in UTF-16 code units. */
  get length() {
    return this.#value.length;
  }
  /** A fixed number of marks, so that the length of a short password is not told. */
  get redacted() {
    return `${this.#shown}\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022`;
  }
  equals(other) {
    return this.#value === other.#value;
  }
  /** Does a text that is about to leave hold the value? */
  isIn(text) {
    return text.includes(this.#value);
  }
  toString() {
    return this.redacted;
  }
  toJSON() {
    return this.redacted;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return this.redacted;
  }
};

// src/scanner/windows.ts
var contextReach = 200;
var margin = 64;
var longestText = 1 << 16;
var longestRefuted = 512;
function runPattern(pattern, buffer, window, matches) {
  const { rule, expression, anchored, before, after } = pattern;
  let textStart = Math.max(window.floor, window.begin - (anchored ? Math.max(before, margin) : margin));
  let textEnd = Math.min(window.ceiling, window.end + (anchored ? after : margin));
  const { slice } = window;
  let text;
  if (slice && slice.start <= textStart && slice.end >= textEnd) ({ start: textStart, end: textEnd, text } = slice);
  else text = buffer.toString("latin1", textStart, textEnd);
  let done = window.begin;
  expression.lastIndex = window.begin - textStart;
  for (; ; ) {
    const found = expression.exec(text);
    if (!found || textStart + found.index >= window.end) return done;
    const matchEnd = textStart + found.index + found[0].length;
    if (matchEnd > textEnd - 2 && textEnd < window.ceiling && textEnd - textStart < longestText) {
      const matchStart = textStart + found.index;
      const room = 4 * (textEnd - matchStart + margin);
      textStart = Math.max(window.floor, matchStart - Math.max(before, margin));
      textEnd = Math.min(window.ceiling, matchStart + Math.min(room, longestText));
      text = buffer.toString("latin1", textStart, textEnd);
      expression.lastIndex = matchStart - textStart;
      continue;
    }
    const span = found.indices?.groups?.["secret"];
    if (found[0].length === 0) expression.lastIndex++;
    if (!span || span[0] === span[1]) continue;
    const groups = found.groups ?? {};
    const match = { window: text, start: found.index, end: found.index + found[0].length, groups };
    const start = textStart + span[0];
    const end = textStart + span[1];
    const proof = rule.check?.(buffer.toString("utf8", start, end), match) ?? "unknown";
    if (proof === "invalid") {
      if (anchored) return done;
      if (found[0].length <= longestRefuted) expression.lastIndex = found.index + 1;
      continue;
    }
    done = matchEnd;
    const { key, resource } = groups;
    matches.push({
      ...{ rule, start, end, proof, secret: new Secret(buffer.toString("utf8", start, end), rule.shown) },
      ...readContext(buffer, start, end),
      ...key !== void 0 && { keyName: decode(key) },
      ...resource !== void 0 && { resource: decode(resource) }
    });
  }
}
var decode = (text) => /[\x80-\xff]/.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
function readContext(buffer, start, end) {
  const before = buffer.subarray(Math.max(0, start - contextReach), start);
  const from = start - before.length + before.lastIndexOf(10) + 1;
  const after = buffer.subarray(end, end + contextReach);
  const lineEnd = after.indexOf(10);
  const to = end + (lineEnd === -1 ? after.length : lineEnd);
  return {
    context: new Secret(buffer.toString("utf8", from, to)),
    contextStart: buffer.toString("utf8", from, start).length
  };
}

// src/scanner/line-scan.ts
var mostShared = 4096;
var pieceLength = 1024;
function createLineScan(set, memory, dropRefused) {
  const { before, after, keywords, called } = set;
  const doneTo = new Int32Array(set.size);
  const windows = [];
  const latest = new Int32Array(set.size).fill(-1);
  const margin2 = dropRefused ? contextReach : 0;
  const addHit = (rule, keyword, offset) => {
    const anchors = set.anchors(rule);
    if (anchors) {
      for (const distance of anchors.get(keyword) ?? []) {
        const first = offset - distance;
        if (first >= 0) windows.push({ rule, first, last: first });
      }
      return;
    }
    const window = windows[latest[rule]];
    if (window && offset - before[rule] <= window.last + after[rule]) {
      window.last = Math.max(window.last, offset);
      window.first = Math.min(window.first, offset);
    } else {
      latest[rule] = windows.length;
      windows.push({ rule, first: offset, last: offset });
    }
  };
  const start = (bytes, lines) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const matches = [];
    doneTo.fill(0);
    const { starts } = lines;
    let line = 0;
    let pieceEnd = -1;
    const enterPiece = (offset) => {
      while (starts[line + 1] <= offset) line++;
      const piece = Math.floor((offset - starts[line]) / pieceLength) + 1;
      const length = starts[line + 1] - starts[line];
      pieceEnd = starts[line] + Math.min(length, length <= 4 * pieceLength ? length : piece * pieceLength);
    };
    const leavePiece = () => {
      if (pieceEnd === -1) return;
      const floor = Math.max(0, starts[line] - 1);
      const ceiling = starts[line + 1];
      let from = starts[line];
      let to = ceiling;
      let fresh = true;
      for (const { rule, first, last } of windows) {
        if (doneTo[rule] > first - before[rule]) fresh = false;
        if (!set.pattern(rule).crossesLines) continue;
        from = Math.min(from, first - before[rule] - margin2);
        to = Math.max(to, last + after[rule] + margin2);
      }
      const known = matches.length;
      const slice = windows.length > 1 && to - from < mostShared ? sliceAround(from, to) : void 0;
      if (windows.length > 1) windows.sort((a, b) => a.first - b.first);
      for (const { rule, first, last } of windows) {
        const pattern = set.pattern(rule);
        const limits = pattern.crossesLines ? { floor: 0, ceiling: bytes.length } : { floor, ceiling };
        const begin = pattern.anchored ? first : Math.max(limits.floor, first - before[rule], doneTo[rule]);
        const end = pattern.anchored ? first + 1 : Math.min(limits.ceiling, last + after[rule]);
        if (begin >= end || begin < doneTo[rule]) continue;
        doneTo[rule] = runPattern(pattern, buffer, { ...limits, begin, end, slice }, matches);
      }
      if (matches.length > known) dropRefused?.(matches, known);
      if (fresh && matches.length === known) remember(from, to);
      for (const { rule } of windows) latest[rule] = -1;
      windows.length = 0;
    };
    const sliceAround = (from, to) => {
      const [start2, end] = [Math.max(0, from - 1), Math.min(bytes.length, to)];
      return { start: start2, end, text: buffer.toString("latin1", start2, end) };
    };
    const remember = (from, to) => {
      if (from === starts[line] && to === starts[line + 1]) {
        memory.add(lines, line);
        return;
      }
      let [firstLine, lastLine] = [line, line];
      while (firstLine >= 0 && starts[firstLine] > from) firstLine--;
      while (lastLine < lines.count && starts[lastLine + 1] < to) lastLine++;
      memory.addAmong(lines, line, firstLine, lastLine);
    };
    return {
      take(hits, count) {
        for (let at = 0; at < count; at += 2) {
          const offset = hits[at];
          if (offset >= pieceEnd) {
            leavePiece();
            enterPiece(offset);
          }
          const keyword = hits[at + 1];
          for (const rule of called[keyword]) addHit(rule, keywords[keyword], offset);
        }
      },
      end() {
        leavePiece();
        return matches;
      }
    };
  };
  return { start };
}

// src/scanner/text-scan.ts
var hitsAtOnce = 16384;
function createTextScan(parts, memory, scanDecoded) {
  const { index, set, dropRefused } = parts;
  const lines = createLineList();
  const hits = new Int32Array(2 * hitsAtOnce + 8 * set.keywords.length);
  const holders = /* @__PURE__ */ new Set();
  const notHolders = {
    ...memory,
    add(list, line) {
      if (!holders.has(line)) memory.add(list, line);
    },
    addAmong(list, line, from, to) {
      if (!holders.has(line)) memory.addAmong(list, line, from, to);
    }
  };
  const lineScan = createLineScan(set, notHolders, dropRefused);
  const findHits = (bytes, first, end, run) => {
    const to = lines.starts[end];
    let line = first;
    for (let at = lines.starts[first]; at < to; ) {
      const { count, next } = index.find(bytes, at, to, hits);
      at = next;
      for (let hit = 0; hit < count; hit += 2) {
        const offset = hits[hit];
        while (lines.starts[line] <= offset) {
          if (lines.starts[line + 1] <= offset) notHolders.add(lines, line);
          line++;
        }
      }
      run.take(hits, count);
    }
    for (; line < end; line++) notHolders.add(lines, line);
  };
  const findEncoded = (bytes, first, end, decode2, matches) => {
    let line = first;
    for (const encoded of listEncoded(bytes, lines.starts[first], lines.starts[end])) {
      for (const match of decode2(encoded.text)) {
        if (match.end <= encoded.begin) continue;
        const start = encoded.toOuter(match.start, false);
        const end2 = Math.max(start + 1, encoded.toOuter(match.end, true));
        matches.push({ ...match, start, end: end2, decoded: true });
        while (line > first && lines.starts[line] > start) line--;
        while (lines.starts[line + 1] <= start) line++;
        holders.add(line);
      }
    }
  };
  return (bytes) => {
    lines.read(bytes);
    holders.clear();
    const decoded = [];
    const run = lineScan.start(bytes, lines);
    for (let line = 0; line < lines.count; line++) {
      if (memory.knows(lines, line)) continue;
      const first = line;
      do
        line++;
      while (line < lines.count && !memory.knows(lines, line));
      if (scanDecoded) findEncoded(bytes, first, line, scanDecoded, decoded);
      findHits(bytes, first, line, run);
    }
    const matches = run.end();
    return decoded.length > 0 ? [...matches, ...decoded] : matches;
  };
}

// src/scanner/scanner.ts
function createScanner(rules, keep) {
  return createScanners(rules)(keep);
}
function createScanners(rules) {
  const set = createRuleSet(rules);
  const index = createKeywordIndex(set.keywords);
  return (keep) => startScanner(index, set, keep);
}
function startScanner(index, set, keep) {
  const parts = { index, set, ...keep && { dropRefused: createRefusal(keep) } };
  const scanText = createTextScan(parts, createLineMemory(), createDecodedScan(parts, decodedLevels));
  return {
    scan(original) {
      const text = readUtf16(original);
      const matches = scanText(text.bytes);
      for (const content of unpack(original) ?? []) {
        const packed = settleOverlaps(scanText(readUtf16(content).bytes));
        for (const match of packed) matches.push({ ...match, start: 0, end: original.length });
      }
      if (matches.length === 0) return [];
      const regionOf = createRegionFinder(text.bytes);
      return settleOverlaps(matches).map((match) => placeCandidate(match, text, regionOf(match.start, match.end)));
    }
  };
}
function createDecodedScan(parts, levels) {
  let scan;
  return (bytes) => {
    scan ??= createTextScan(parts, forgetful, levels > 1 ? createDecodedScan(parts, levels - 1) : void 0);
    return scan(readUtf16(bytes).bytes);
  };
}
var decodedLevels = 2;
var forgetful = { knows: () => false, add() {
}, addAmong() {
} };
function placeCandidate({ decoded: _, ...match }, text, region) {
  if (!text.toOriginal) return { ...match, region };
  return { ...match, start: text.toOriginal(match.start), end: text.toOriginal(match.end), region };
}

// hook/judged.ts
function passesJudge(texts) {
  const scanner = createScanner(genericRules);
  return texts.some(({ path, bytes, addedLines }) => {
    const pathClass = classifyPath(path);
    return scanner.scan(bytes).some((candidate) => {
      const { startLine, endLine } = candidate.region;
      const isNew = !addedLines || addedLines.some(({ start, end }) => startLine <= end && start <= endLine);
      return isNew && judgeCandidate(candidate, pathClass).level !== void 0;
    });
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  passesJudge
});
