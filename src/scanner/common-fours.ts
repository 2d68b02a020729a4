/**
 * Four neighbouring bytes that are common in source code and prose, by their low five bits (a to z, and 0 to 5 for the six that
 * are no letters): two letters, and all pairs that follow them. Those that a megabyte holds 16 times and more, then 32 times and more, and so on, each
 * twice as often. Counted over 68 MB of Java, Go, TypeScript, PHP, Python, C, JavaScript, JSON, YAML, HTML, translations and
 * Markdown, each of eight projects counting the same, by bench/common-fours.ts.
 */
export const commonFours: readonly string[] = [
  "0004050q131b2a2b2c2h2i2l2p32334j50acadalawb0bjbqbvbwcrcudtelerfafnfugbgcgdgfggghgigkglgmgngogthahihoi0ilimjskel0" +
    "lalimmnnnoo4obonorovposcshsispsutiunupurvmvowawhz0 010a0b0g0l0n0p0r0s0t0u1m30313b3vst 020b0na0beclhoinoposoxsp 0" +
    "300030i0l0q0v2n323b3pii 040pj0rn 0550 0a0b0d0f0l0m0r0t1mbobsdmlrlsltvazu 0b4oabalanaub0babbbicachcrdadidoedeleme" +
    "resetfafogegrhahehoimj0kemamoneobopotpepopuqurasascsisosusyt0tatitotrtyu0unupurvaveyoyt 0c0tatholeootx 0d111t3b4" +
    "0a0arebevifjaoer0reur 0eacm0mamingscstta 0f40eaetfjlalen0onr0reulvq 0g030kafarasbacoeseufafigeglhehihohtinnnp0pa" +
    "raretowo 0h11aucicoeienhsidisjimasttyudva 0i01bad0dedzgnssts 0j010b0e0j0m0p0u0w0yarcoo2 0k0b0g30ar 0la0asateaese" +
    "vigivootd 0m000a0c0f0j0p0s0t0u40b4cpemeridigimisul 0neeenorowpova 0o0rffj0ldncrdriwn 0p010p1j3p4p505padb0j0kclel" +
    "jlumnn0nqr0tptrulupusw0xq 0qapcpljnpyy 0rigolppul 0savcacocreaesiminito0parctetyurwiys 0tasenerlsopreri 0uniplti" +
    " 0vis 0wanebin 0xb0c0e0eeg0gyj0q0t0u0w0 0y00h0i0 0za0 10cherexmanaokparestthus 110c0e0g0s0tj0pa 13031jbyj0jivq 1" +
    "aaaae 1bna 1cacon 1e0iac 1g03 1ifh 1j313icoexicioitjcjdoo 1key 1l0x 1mj0 1p303nacroup 1q30ac 1thi 1yac 20nutr 2b" +
    "ehl0l2 2clrom 2g03 2hop 2n0j 2oa4clp4spxs 2pat 2spa 3010arawbabebpbrcachcldefifuinmop0p1prunus 330c0n2o3jjnpx 34" +
    "j0 3any 3bcoflhtj0qpqqtethwmyt 3g03l0 3iij 3j0ji3irj1jcna 3l011o2n 3thiru 3utf 3vqa 401ggbgcgegfgggigsgtgwgx 411" +
    "0 4ag0 4dbpjp 4g03et 4j2oj0 4l0r 4p1plerp 55vi 5accdddmllppsnut 5blo 5calhaipliolourerm 5d3befelepiris 5envxpxt " +
    "5fieinreun 5g03 5id0d5dbdlmampndnsntnvte 5labinisog 5metsg 5no5otum 5oidpe 5paserkckeluolre 5q0p 5recefepevkb 5s" +
    "echaizsr 5tagesimito5ok 5vit 5wit 5xup 5z0s a030dadegrlineprresestza a1aaji aa1ae1gbibkblcrfwlyl aba0asiejjorstz" +
    "0 ac1iebelemenerh0hhhlinitkilglilklmlot0tltstu adapd5dhedony0 aelelm afri agaibledegejgel0lclis0sh aibll5lblglol" +
    "u aj00 ake0lc al030a0b0c0i0p0tcoe0eaengohahohrigj0lalilsmaresnsosttez0 am01coegejewl0lelis0sn an0c0h0o0s4jdedhdi" +
    "dndog0j0s0sispt5tetsuty1 aolc aphqi5imivp5pppqte aqbplc ar0c0i0n0o0p0sa0acalbldediglhfhmnanishtets as0b0c0d0s0tc" +
    "re5edesiaick0ksonouslsntm at0a0i0wa1a5ahase3e4eeeofoh3hbhhhlhshzj0ritayp audise avaiasebehenqn axim az0m b01j30c" +
    "ldafio4tyyu b110 b3033ll0l1lb b42oag ba0gagaibectllrbrm bbbbbjj0jj bchaopre bdatefesis be0a0c0r0s0udihahtl0l3lbl" +
    "onvrirstaxp bfaileor bgetl0ro bhareaeloo bi01dbengiijl0mpntnvo0 bjbcblchiiijsove bl010a0c0m0n0p0r0sabasbcbfbpbse" +
    "1e5ebehemenezinoa bmetitod bnewnoo0odon bo4jarokper5rnrtthunut bp4dagasppreubxp bq0pue brareg bsecelethahoouubym" +
    " bt0bagexhiitru bufig0ndrlt0 bvso by0d0g0tbgou bz0f0n c0bbcofifuhiinrestthvo c1iaqa c5ty cal0lclhlipaperdtctous " +
    "cblj ccc0o0ur cdov ce0a0c0i0o0s0t1j4pblbzhihoidinivj0ljllmengreso ch0a0taiblcoe5i0meo0oioorot0un cicsdengphty cj" +
    "c0 ck0f0i0t5c5sboenhiinitres0sesu claigaiakamaoaonqa cobrl0m4mgn0nmpiseul cpse cratmfos csqrw5 ct010a0h0i0tblcoe" +
    "qgjhihjhshulynanores0uax5xixnz0 curete d01ja0alasbcbdblbpbrbucachdeexfrhaislilomaofpnprstsuteusvaz3 d110j0 d3b0b" +
    "m d4j0 d5plreva daptryto dbijj0jmlop4 dd00ateninit de030a0b0c0l0tbzdgdmepfej0l5lalin0njplrarerjrlrtrztexbxnxzz0 " +
    "dg03ijlj dhdoi1ij di01alcaf0fjj0jirnt0 djoop4 dkey dl0te0in dnambjfl do0nngnlvsws dpro drafeneqop dsbztaz0 dth0h" +
    "3hz du0dctmpplra dz00010b0d0g0s0t e00r10113ia3acadalbabocudadie3elerfrfugegigrhahehohtitkememinuonpeporoscsisuta" +
    "tityunupviwawoyoz3 e1enjj e33jbcbnbtjj e4pl e5idnaparesesstity eaccctdidjdodym0mcmimnr0sost eb3lhoijjilb eceihoi" +
    "pkbksliodtatjtrtz ed000d0h0l0m0p0r1j5vatcoefgiglhii0ijinljn0n2nbstva eedsfuve ef3bfeun eg1jatenerexi1ri ehbuctea" +
    "erfigggogsilinmonuobolospaptresestti ei03jjnfsgteve ejeciij0oo ekey el0d0i0m0n0o3b5naybzdhdnenflhiiminislamaoaop" +
    "s0szz0 em0dapcoetinit en000b0c0d0e0f0i0m0p0r0uapbjcaclcydadbdfdoexhahtidinjcjijjjojsl0lelonaneobpaprsut2t3tftgtp" +
    "tvv0vavnvsz0 eobjcopt epagloontots eqnanp er0001020d0j0l0m0n0r0u0w0z3b5c5i5o5sagbocacedefofzgihti1idijljmamcmrms" +
    "nbncnfngnhnjnnnuopprrns1s5sgshsjslstt5thtotrtsttvawiyiys es000d0f0h0n0s0wcae0hincndninlnrntsbsfsjt1tdtptutzzj et" +
    "030a0c0i0s3u4p5c5sa0a1abavazblcle5ebecehglhbhpiol0ngpaprs0sesnsttywoz0 eurlrose evalbl ew0c0p0r0tblorrese exbjcl" +
    "giitpaplt5tz ey035pl0wo ez010a0c0d0f0h0m0n f030a0coe3hihrhslenoopsestyo f40f faarll fbz0 fectr0rr ff0aecj0se fgl" +
    "j fig5gcghglgmgs fj00 flat fmxg fnge focullobrcrhrw fquo fric fset fvqa g0333i3la0ancofohainisltre g1jj g3anj0lj" +
    "st gaccfrinsiteti gbaaacarz0 ge0a0i0p0t335tbjblbzd0l0men5njnosbsitdtetgtitltntour gfoora gg031jetinle gh1jexthtt" +
    " gi0103d5fyi1jjl0n0nnnsntt0tn gjii gl010a0c0e0h0m0o0pcae0en gmaiapen gnalamaterjuodse goapcrfoglogrerivq gp4d gr" +
    "adamanatayitpc gserhiup gthiobru guareslare gvie gwheom gxmf gydx gzj0 h033a0d3heto h110 hainlln0rargrts5ut hbco" +
    "faiol0ljreteufz0 hci0liomoure he0g0h0v0wd0i1lmltnhnrr5ris0sevexgxp hfalieilix hg03acetfogel0nnofresutrusviwh hhs" +
    "t hi00dddeftghi0iilendnes1z0 hjib hkey hmapenocod hnjoulum hodzicosptr0rsvew0 hpagarintr hreaepou hserui ht0h0qe" +
    "sitruz0 hudtnkrlse hvar hxup i010122230erffinjim0th i10ojcjova i30ej3 ial0lolsrgte ibaaarerilj0jjljra ic0c0o0s0v" +
    "e5eheielieitk0lisntgtiy0 id0c0i0j0p0s0t4j5pblbzebedefeji0i1ijj0xi ien0r0sbsnsz if0i0l0n0r0sfey0yh igatgeitman0nm" +
    "nsra ii3iarasbabpbrdeerfoi0idigimipljlomapaprsesttnva ij0m3iisjjjo ike0 il0a0b0e0f0h0p0s0tadd0d5dedhdre5eaebeher" +
    "iaijinj3l3lelis0ur imaratebemetezocum in000e0h0m0o0p0r0sblbzced0d5dhdzemeng4gagcgfgogrguhehfimisj0kbksnapos0tfti" +
    "tltrtsueutvo io0j5cbjmin2ndnfnpnrusvq iparhelerot0to iquexn irna is0e0h0m0o0r0u2bbjcoe0erg0h0ibinmanengninonpnrn" +
    "tpapot5tbthtmtnui it0a0c0sblebedeih5hmieivnjnrons0y5ybynypz0 ium0mm ive5ebes iz0s0veheielez j0040e0f0g0h0ndifiin" +
    "seunwiyo j11p j2n0 j333i1 jarg jbla jc0tc0ccenheifjcla jdes ji303iapdefoibidieiliminipitsutnva jj112napc0ibioirj" +
    "cpathtnty jmmmod jnam jo2nbs jp4dac jsou jthe junipisest jverqa k01j30hpreskz3 k1j0 k5coxu kb0mljoxz0 kcsqsw ked" +
    "0epnbndnsnzr0rnrry3yhyiyw kg03 khtt kiesijto kj00 kl0pca knan kres kserpaum kvin kwar kxsn l01350acadalbcbdbgbib" +
    "lbmbnbobpbrbsbtcachcrdadifmfnfrg1gbgegfgggngogrhahehtidisitkelonuokonorpipoptqiqurisisutatiunwhwi l1j0 l4j0 l5co" +
    "crctdepkse ladmndnkrargtftoyz lbarcoj0jjpavs lcacon ld0a0c0h0i0p0tapres0 le000c0d0f0h0p0s0w1e3b4jbjblcodhgahij0n" +
    "0nenjnlnpparerirnrssbsisoszx0xm lfl0ncngnpnr lg03bal0ljor lhijj0osre li011jbrcid5gnjiketeza lj0bj0oo ll0a0c0e0f0" +
    "h0m0n0p0r0s0t1j3babaneli0ijisjil0omre lnerre log5gbghgogsmwokpermw5wiwsym lreamd ls0ie1nstoz0 lt03dnhii1s0 lue5e" +
    "helre lvaledeh ly0a0t lz0g m0b4bncodjenfig0injjpereseskuswa m4gej0l0 mactllnlnnnunyp0rsrtstt0thttxi mb4aljoly0yb" +
    " mcheomps mdaratgmis me000a0i0o0t3jbjbld0hii0i1ijisj0ljncndnvrarrs0stwo mfie mg03lj micogrnandnfnonuthtsttze mjj" +
    "0 mkey mlaneaigin mmardajjlimjod mnam monorustunus mp5c5d5f5g5ratilosut mrepeqespr ms5receriztatrz0 mtneooop mum" +
    "0rlta mvaler mwidor mxgi n00c0o0r20acalaparascachcrdofihaifitlimamemonanenoobonoporpaplposhsuteunuswhwi n10cji n" +
    "5co naccctgll5rgrttu nbasijinj0ji nc0t5teieneohchohti0oloury nd00030c0i0m0n0r0s0wblesfihdhricj0nfoc ne0ddihinar5" +
    "rhrirnrss0sttetwwcwsxaxexi nfinlaoholun ng00020b0e0f0g0h0l0m0n0w131b3a3sb0bjedenerfrh1i1ifn0oconrerosbsn nhaseie" +
    "lfui0ijtt ni011jd0didlgljilhmampndninsntomonppqushtetn njc0fuj0sbunup nl0m0pabj0 nmanarates nn2ocoeletj0odosst n" +
    "oconcnhnmpeptt5tnutvnw0xm npagblerlunqolreriub nreaedefegemenigj0ou nsbjblbzchehejfefohihoitizl0naoupoprt5toupyn" +
    " nt000a0b0d0e0f0h0l0n0p0r0s5c5i5tabagalaraxbjedfhgli1idijilioisljmemsnancngnpnso0oeohosresesoszvaxt num5meminspd" +
    " nvitok nwit ny1j2c nz0g o0a0anchdidoenexlomaparpstteunuswi o2n0 o4j2 o5ct oard obarehigj0jijjlootrasez0 occud0d" +
    "5dmk5khkrlilrorraus odate5ebeceiejemesocucy4yiyn oediqus0xaxp of0c0e0i0sfsor ogglljomrare ohtm oiced5dc oj0ccdj2" +
    " ok010zem ol0datcadie0iblaliocogtiut om0d0w4latblenhginizocodosotoupiprpuwo on000b0d0g0m0n0v3b5pacamarb0bicld0da" +
    "dedseberexgegthbi0ijliljmamdmon0nancnjodovoxs1s5sjtmy2yo oo0b0e0f0g0m0n0p0u0ykskul0ljlsltt0 opeolaprsnul or00010" +
    "3050b0d0f0g0l0n0o0p0r0w1ja0atblbzcodbdidse5eaebedegehelemgai1ijj0jik0kil0ldm5memisbsjsztbtcthtitmtntzuswayiylyn " +
    "ose5ehexhanatatgtitntzym ot0c0e0f0n0p0secemenoc ou0c0wghp5piplpnpsrls0tl ovnd owagerinne oxsdy0 oyme p01jhop0 p1" +
    "pppupx p2nbpppu p3p4puqb p40pdbdjdkdmj0p1p2p3prq0qa p50pced3p4q0rerk paddgin0yl pb0p4jj0z0 pcli pecnczdeerhpl0ll" +
    "narhrirns0sbsnts pfun pg03ijl0lj ph10erql picklenhnpovpereteve pj0joo pl0d0pesitj0oyy0 pn0penpnrest pollndolsour" +
    " pp1p3pedetglh1i1lynanep2pgpiprpypzq0qarestx1 pq0pbptm primisodogpx pserl0ta ptederl0p4s0sny0 pu0qq0tethts pw0qp" +
    "p px0p0qp2p3pppypzqb pz0pp4 q030p4pupx qa0p qb4jl0p4pupxq0qkql qi1jji ql0pcaj0 qnpapnqnre qqqq que0eneu qyyy r03" +
    "35lanaubablbnbsbuerfifohaismemonanoofpaprrosestteuswi r1p3 r4j0 r5imoipa ra0dbiblckdiftinllndppryyhyn rbacj0jjl0" +
    "lb rcebeheielemepezh0hahiodol rdin re010c0d0n0r0s0w0yalascecidbdoefehenflgej0jel0menaneprret0tbtetsz0 rforz0 rga" +
    "nenijnjs0s1si rhi0i1ijinj0mm ri0rfiggijj0jjmanfsmveza rji3ii rk0sb0insp rl030b0e0g0i0p0r0senisjil0 rmancodgerf5 " +
    "rn0b0h0i0m0o0p0s0vapclcoeletfrhtj0napnreseus robocodujnm5memhmongptrjrlrmrnugve rppippqt rrecesi1jirr rs030abjbl" +
    "bze0edehglhaj0l0ncort0 rt030a0d0hancoeresiniol0nonsntocres0sntry0yhypz0 rue1ebehnh rvaleh rwar ry01b0l0sez0 rz00" +
    "0b0g0h s0001333alascadoenexfrhalimamenasttetruswh s3bcbf s5reurz0 safe sb1j3l4jijj0lbom scapenod sdza se000b0c0h" +
    "0m0o0p0wcthghiijnancnspaqurcrgrhrlsztatbtctetgtitltmtpxcz0 sferorul sg1ji1ij shadalcoi0ifiij0re si03aojjmpncve s" +
    "j0joo sk5o5p5si0ii sl0a0b0c0d0e0f0g0p0s0t5d5i5picjiug smanar sn2oambjchclcrdeexfifoinislelomananeorpaprpushtousv" +
    "a sockedgilunangnhnlnzut spatliorospp sqr5 sr5ip5 ss03bzedesfuibigl0nar5ssz0 st0d0f0h0m0n0u0v1j5c5p5sabambjbobzc" +
    "odegegiglhbhchii0ifljmlnwpascsesu subjesffm0mm synt sz0a0b0c0d0e0f0n0p0r0t t000aparasbibtdidoenerfifrgehchjhojal" +
    "elilomemonanenonuonoposqyshsuteunxu t3ut t5defonapasesttyur ta031jbabschgggiidkempppsoutvq tb4jijjjlb tchahnhrli" +
    "odolom tdatnj te000b0c0e0f0i0n0o0p0r1j5padanaobjblbzcodadedgdhdidldmdrdsdzgegrgyhbhghii0inlem1mamimnn0nrnvpar1rg" +
    "rjrorprtrvrzseti tfaail tg1jeni1jjs0 th0d0i0s1j3bbzcteaejesgageglgtgvgxiil0njospapisesksttp ti03j0jjl0ndnfnsntnu" +
    "pls0 tj0jiioo tkey tl0a0c0d0i0o0p0r0s0tabe0e3eninisjiogy0 tmanapcodienl0lalblelgodplse tnarclcrdej0juobpaprrerus" +
    "pwr to000e0f0g0h0m0ucaeqgghtm0mamin0nbnmnso0pbplr1rbrmrorzst tpagaratpp treeepeti0ieigiiimivl0l5okony5yk ts0i0ob" +
    "jblbzcretj0ncngtrui ttacedemenimp0pcru tuscseshsisn twor tx0c0jtg tz00010f0g0p0q0s0tj0 u0cadewa ual0li ubermi uc" +
    "tito udesitty ue0t3bi0i1ijjis0snue uffi ug03lj uint ularatenl1lhljlrnet5tbthtltz um030serma unc5cid0dbdldmnenisi" +
    "sutbth uot1ta up0h3piditlina uq0p urenl3l5lelhlilnlsn1njop us5cagcotm ut0tabehenfah0h5hninl0omor uuid vaill0nusc" +
    "ul vbl0 ve0a0tl0londr5rarerfrhrlryrzs0z0 vingnnou vj00 vndn voke vsoe vuln w0reth waawrdrgtc wbl0 webhd0 wherili" +
    "t widgng wmfo wner womarl x03033 x1j0 xb4jjc xc0xlu xe0x xg0xiiydyf xj0x xl0p xm0xfo xppp xq0x xsni xt030xgii1op" +
    "z0 xu0x xy0x y00x1jbecodefog0inparestto y1ji y2co y4j0 y5napa yaay yb4jg0 ycon yg03lj yh0xxq yi0x ylj0 ymboenrp " +
    "ynchclcota ype5edemto ywor yymrym yz0b z0101bacaparb0b2bkbqbwd1daexfugcgegggthihohthuinnenopaplqlqprpunvavovq z3" +
    "010a0m0n0s zbeflj zeroz0 zjiij0oo zoneod",
  "000k1011202j2x31anaraubbbfbgbhbmbucachdadidoengrgshehti1idislelomemonpoprorutatotrtyusvewi 010c2n3j3l3se0 020txs" +
    " 030d0m0o0u1j3nilj3l0 04qn 05l0 0a0n0p0s0v33ftgrlipapirtsnsyt0tjttwa 0badaparcleeefehenexfigijblameodorroshstthu" +
    "fuiusutwa 0cacaserhiloluorouus 0deceretiro0thu0 0ediitlempnancntxaxexi 0faiirmtolou 0gamehivlomanoovte 0havelinj" +
    "0olosthtm 0i1jcojjljnfninpsb 0j0c0f0i0l0r0s0tavioobte 0kin 0labanawenetoaon 0m0nakarb3byesinorus 0nacnno0odon 0o" +
    "4jbtk0nenlrgthutve 0pacl0laolorosp0ppxp 0qa0m0pp 0ranecelenevnpoopqpr 0samcheeenhaigizofomoutoucymyn 0tabagareae" +
    "mitokoory 0unlnssi 0vieqa 0warase0hiidri 0xa0m0r0upy0 10coli 110l0m11m0 13l0ljst 1b0m 1e0e 1iac 1j0jinirjiva 1na" +
    "m 1ret 1var 2b0m 2n2n 2str 2xsd 300d13apbbcocrfagemanuparastthtr 31jj 330b0g0pjjn2 3blj 3db0 3fun 3ij3jilj 3jjn " +
    "3n2o 40g0gaghgkgm 4b0m 4the 5att 5b0m 5cermpodomtrtx 5dates 5err 5filor 5gqp 5inf 5key 5mod 5new 5o1b2b3b4b5bbjf" +
    "hss 5pagat 5reqes 5serigtatr 5use 5ver a0pa a330 aaa1qlslul abillj ac1aeheiesezk0k5kekgleteto addediin aelc afte" +
    " age3eheielemezinre aigll0lalilnlsnenint al0scahtialhlyogshth ame5ehenerinlc an0a0b0e0icodadjdselgoifl0nesft0tiy" +
    "t api0iophpr ar0e0j0r0tatd0ejgik0t0y0 as0a0ienissit0te at0tabaialamanazeaebecegeiejelemeperetezhiiniv avan aw0o " +
    "ay0n0olo azur b0bast b1j0 b3dblj badds0siut bbl0lj bcolom bdel beenr0rnrr bfil bg03 bijjljnd bjbpc0imji bkey bl0" +
    "e0f0hancaeaobog bor0rd bparat breaepeqesow bscrerta btaiheyp buseti bvaler bwag by0a bz000t1b c000delate c1aa ca" +
    "aabllelsncnn cccc ce030wl0nandnts0z0 ch0heresin cies ckedetgrna claric cmp5s5 columbncnvperdrrtcve credyp csp5 c" +
    "terhtidl0merlsnurx0 curirsti d033anbabbbsbtfopasewi d3bq darkti db0ml0 dcon ddedlere debuclcol0lnlsprr5rbrirmrnr" +
    "rs0tavex0 dfil dgetl0 dhre di1jfffigescumv0 dj0jan dl0eewj0 dn2oj0 dockcsesma drat dthiyp dval e000arasatbebiblc" +
    "achcldogoifimlalomamonanenooporossashsospsssytetrusvawh e1ji e5co ead0ltn0titu ebi1j0jjugzb ecatk0kelaomortbtctl" +
    "tm ed030c0e0s0wbjblbzeniaisiuj0l0reulz0 ee0td0n0rr ef0tixre eg03 ehcogwi0i1iiijj0 eighjintth ej0j el0a0b0c0e0f0g" +
    "0p0r0s0t0vatcad0eafil0lopesn emanotrn en0a0s0t2oanblcicrdsginoorstt1tctjttum eof0ut eparatlaliorrot0 er0a0b0c0e0" +
    "f0h0i0o0p0s1j5pabalbjblbzcoe0edeqesgeglhgi0iaicitj0limen0neninsrerjrlsbsesnszt0y0 es0ibjblenetgli1izj0nenjs5sesn" +
    "sotetgtjtlto et0o0tagaichcoe0edeneshehiiminnareriryteupyp evie ew0ear expitbtotr eyz0 ez0r0s0tj0 f0anhehtrete fa" +
    "ke featrntc fic0erg0gillnirmrsx0xextzj flex fmtn foldntog frameees fterwa full g02030k0pethto g1j0 game gblj ge0" +
    "30c0gntr0rns0tatbtctmtptrttxpz0 ggl0lj ghtz giijnanenfngnmteve gl0sob gman gnednoorti gohalimcusve gp5g gqp5 gra" +
    "peees gtexh0 gurase h030 har0rdres0sh hdat he000d0e0i0m0n0o0t0ualduigllmenont hgnoouxm hhi0 hichi1ijljnsntsmstte" +
    " hnamew hobjd0dsmeokrirt hpatro href hsklta ht0j0sheyp hval hydr i033hhopre i12nj3jvre i3ij iancpp ible ic0f0lab" +
    "alaoasesh0omte id035sdedle0esgelj ied0dnrrw0wsxp if0a0tesor ig03esl0nano iiapcoexi1iaicieijilioitjijjntoo ij0jia" +
    "icirjc il0oabcancogsn ime0eneoes in0c0watcodidldoesgegggmgzink0linereshthtvvi ion1n3n4ncnentpe ippe irenepeqesst" +
    " is0a0c0i0p0sb0heljm4n5ncnspltats it030tatche0e5eaeheneshehiiatey0 iv0carener ixedtu izate0eder j001020a0l0m0s0v" +
    "adcolim0reth j1e0 j31jij jangppva jc000d jfro jiascoi1iaicioisjjntop jjcccodeeximva joarinjcoj jtesyp k5ofos ken" +
    "0y5ybylysyz kflo kgro kil0ng know kube l010anaparasbabbbebucldeeienexfafifogaghgtlimamemonanooposplprrpsotetotru" +
    "svave l5cmna laaablgsinrew0 lblj ld0n0r0sin le030a0e0i0l0tacarbzdbftisl0nanhr0s0sst0tivewaz0 lfiz lhtl lianckedn" +
    "ttyve lj0j3ji3 ll0bedinljy0 lnco lobag0gignnengrzsew0we lper lreq lsaaeiej ltip luaae3ebeienezmnra lwaa lyaa m03" +
    "0gnnath makelin0phrgrkrytix5 mb3ded mcdo menuourgritr middmen0n5ngnisetate mj00 mlca moardadigonnte mparrero mrn" +
    "p mtra multst n01j33babecldeenerexfafogeheisjoniofprrnsesttrvawr n1j0 n2n0 naddllmintnypaut nbjbl0lbod ncalehele" +
    "shahehiielaloorur nd0a0p0taratedelhghiifinisl0ows0z0 ne0bedgll0nvr0vew5wh nfiliro0o5onro ng0a0c0d0i0o0p0r0s1jble" +
    "sglhii0ijj0jileljnts0t0z0 nhaneaertm nifeliljllnfoo njiioiooso nkeyno nlesinisoaocog nmapetocod nnexinoe noerjsr" +
    "mtethtiwn np0hatj0npus nqj0ue nrepetun ns030o0t0uebecedemesigioj0peteubz0 nt030c0i0o0t1jatblbzcoegeshehiiaicieif" +
    "imitj0l0oboprarirysbsntyvt nurlti nver nwri ny0kth nz0b o0bedegelinoprseyo o1b0 o2b0 o3b0 o4b0 o5b0 oad0dedipput" +
    " oballjta ockiksodolsp odaledehenerezify0 oerr ofilootw og03geinl0leoh ohel oinh ojj0oaooso olenloum om0taiancde" +
    "0etisogor on010c0e0f0o0p0w1j4jbjblcecoegehelg0giglheidinj0nsojresbshsislsztive oo0a0c0d0i0l0r0t0wapgljoseww opkg" +
    "psy0 or0e0h0m0sagd0enepesfhgnhehghti0ieigitizkekfksm0mmmnmsohosres0snt5tay0 ose0erncparct0thtr ot0a0b0ualchesifo" +
    "typ oup0r0titp ove0edqaso ow0nedn0nls0seww p0ht p1j0 p3pppx p5gqo1o2o3o4o5 pacin4nerttctt pblj pe033bbzofr0rf pi" +
    "1j pkcseygo pl0gaiaye0eaemenetiaieoaur pnamgese pose pp0p0qenngnsp1p3qbroscse pqpp precefevofpp pscoet pt0iorppr" +
    "i pu0pp3t0 px1j py0o pzpp q0pp qaaqqb qbljpp qj00 qm0p qp5opp quot r01ja0agbbbebpdeiminreto r1j0ji racel0ntphy0 " +
    "rb4j rcenon re0a0i0tacakcad5dnedf3fifrlalenns0shtntrve rfhb rg03inl0ljolom rhertl rialcacsdefygiti rkerfl rlbzj0" +
    "z0 rmalin rn010a0c0d0e0f0rgep0pjs0 rofigrhajokelemipsrbrfrzsrteunw0 rr03ani0idl0 rserisonz0 rt0f0i0j0o0s0tne rue" +
    "0eiejlen0nnntst rypt s01jarbedediimonpaprseunwiz3 s1j0jip3 s5co saasmeve sb0bjijjz1 sconopot se01030e0f1jbie0j0l" +
    "jmrntr5rbros0sot3t5tntstu sg03lj shedijinorow sibldej0jislst skilipl0 snengeioipj0jsq5st socoftlelimen0nbnnrt sp" +
    "lari ss0o0r0tinorue st010a0b0e0i0o0p0r0tacalblcaeaedemephghtj0l0mananensopr1s0ylz0 submpere swit syst sz000m0s t" +
    "0alancachcldeexhajtmaorpasesktyusvawawiz3 t1j0ji t5coidre tackg0gsl0llndz0 tbj0jijml0 tcashhhi te030a0s0t5sapctd" +
    "5dbdnj0l0m0nancner5rarbrcrerirlrmrrsnz0 tfmxor tg03ijlj th030aancoemi0i1ijilj0thz0 tifyjilnnaty tl0bebeij0 tmet " +
    "tneqerexsest to0b0c0d0i0p0r0sbebicoptrarhrirntaty tprout traiatequsyn ts030a0terl0taz0 ttpnyp tuals0s5sz tval tw" +
    "ar tyle tz0b uaauls ubsc uct0tu ude0 ue0i0s1jj0l0z0 ule0eslitn unknlestt0te uperlo uraledesitlllznhns useshhinz0" +
    " ut0we0esfmhepu v0cl v4j0 varh ved0n0rbrrrt vite w0erneor wantrnrrs0 whic windtc wnaplo wrap wser wwnawn x0co xa" +
    "0x xpir xr0x xteri0l0ncraur y030apkinoobofth yaml ybljz0 ydra ygl0 yj00 yloa ynam your ype3eieleneo yste yteshi " +
    "z011b4bbbdbfbgbiblbmbnbrbubvcodemameprseteth z30c0f zati zooaow zure",
  "000u0w0z1e1j2d30bcbdbebiblbnbobpbrbtcld1fifogeijjjjomanansojpu 0220dij0od 030a0c0g0h0n0p0s0t333j 0a0c30ccctnyrer" +
    "r 0bacbjblcodehtiniolilonanooopaprsete 0calanheliodur 0de0eloc 0e3jlsndnvvexcxt 0ff0ieinix 0gapenitro 0hanarasea" +
    "erop 0ij0mancndnvt0te 0j0a0dso 0liminisocog 0m0danapataxayedoc 0nseum 0objjj 0pasreriyt 0que 0reaedefegemouun 0s" +
    "eck5kipeslubup 0texhrimonra 0updrl 0voi 0wagilor 12n0 1aac 1j3jjo 1str 2div 2j00 2nbj 2odi 301j30elnenise 31j0 3" +
    "330j0 3b0m 3hht 3j3jjfjijo 3str 40gp 4444 4thi 5con 5get 5parro 5qhpip 5set 5url 5val a0cova a30n aaaaalc1glilkl" +
    "ol aban accoe0kalc adatd0drmi ag03e5eberlj ailclen0nst0 alibizlblelo ameietpl anagchgunanosly0 ap1sacinpeps aqna" +
    " archedenguia asnqs0swyn ata0e5ehenh0hnicjmtetrur auto ave0 awai babannpprg bbjb bcon befohgls bgit bhtt bi1jj0j" +
    "ilio5 bjibjc bledesis bnam boro bpro bran bstr btes buffiltt byte can0 ccepou ce4t che0edemenil cifi ck5oager cl" +
    "0pcaeaosrmud codilomnnnokresn cthghrivxl cust d030bebycoinnoonrethun dbljz0 ded0f0ncperhst disasptitov4 dj00 dle" +
    "r down dpoi dres e01j33a0anapdeenexfifoinofpaprsesksttowi e1j0 e3j0 e4th eachpprcse ebjml0lj ecifk5t5tntotsurut " +
    "ed0a0b0f0i0o0uirnj eferor eglj ehfugnsk eldsemjise emaibeovpt enabamced0didpgej0resit5tatbtethtltotrtzvi epenret" +
    "i er03enfahiifinl0s0sotetyz0 es030a0o0tbzeri0nst5tatbtctmtrz0 etad eveleris examecist0thtitltmtn ez000b0g f0erha" +
    " faceil ferest ffer ficaedgngultnand flagow fnas fonyreun g1ji gaagpp gcon gestt0t5ts gger gj00 gl0d gocdpr gp5q" +
    " guagme h0th h1j0 harst0ve hctx he0a0b0c0f0p0rlpmar0re hgco hhtt hij0jijjl0ldng holdnmppssstut hp5o hresowpp hse" +
    "lkitr hthil0 i1ji i3jj iaaiblliss ibabgi ice0 idatenerl0thz0 ies0 if0eacie iginneur ii01inirisj0jcna ij3jcdi3ji " +
    "il01edenesitjite impl in0aalamclederg1g3g5gbgjpuseva ionangnjnlnmo0 ip5oti iredehon is0d0f0n0t0vabionasut0tito i" +
    "terhoin iv4jate0 izj0 j00b0c0d0i0j0o0r0tdejo jcl0on jexp jibgoo jjclfuiijjojoo joj0 jvar k5ty kaakge key0 kin0nd" +
    " l030hiinnenipapxpysestth l2n0 l5chsk lacestti lbacz0 ld0ber leanasd0nc lfna lgaa lic0cyd0daghngnkshze lkaa llba" +
    "erj0 loaagg lqaa lse0el ludeesgi m0de maamilinnanip1pptjy0 mcolon me033bbzdil0mbte mfon mit0 mmeniton mnal modur" +
    "e mp5qlity mtyp n030a0ancohihrinre n2ot n4j0 nagel0lipissti nbjjjmz0 nc0he0lilure ndefenitpo ne0o0sctd0ijndqurr " +
    "nfor ng030te0initua nhdoi1re nil0ti nleny0 nmenfo nnacamecerewonot nobjnennrergta nparosro nreq ns0aellaol nti0i" +
    "nmts0ypz0 nvir o000coinreth o4j0 oaaopirg ocatesk0keknomon ode0inivul of0a ohar oid0nt oj00 okie oldeeaorve om0b" +
    "0gmemimonaoapapl on030a0i0r0s0talbzdie0hdhrl0lymemfnenosnso oo000sgikile oprotsyr or0a0c0i0tdee0gotetsz0 otathe " +
    "ou0mset0 ovid p1st p5qhqi pachck peciglhsrsz0 ping pj00 placug pnus poinli pperinnuor prinivocomotox pullsh pyri" +
    "th pzoo qhp5 qip5 qnap r0a3coexz3 ractgem0m5msncng rbljz0 rce0es rder reamcod0defehgncndplseslst rfac rgocopum r" +
    "i011jabctesjinttetyva rj00 rn0n0talamin rocenmotrirstoviwsxy rppl rr0a0zij rset rt0cedeqie ructel s0a0ancofifoin" +
    "isoforreva sabl sbjml0lj scan se0a0i0s0tarcocuhfl0njr0rirnrsss sgl0 shari1 si011jtetito sk5tin sl0n5satj0 snapco" +
    "re solv span srco sswo st030c0sarenomrarory subsccitpp swor symf sz01j0 t01j33a0befoinisofprrestthto tabldantrts" +
    "k tblj tch0heon temsndnsqurfrhs0 tgl0 th0tatengcinonorourerp ti011jalc0caesfafils tjms tl0e tmty tnamcoge to0a0t" +
    "neolr0rers tpzo traceaesucy0 tterinonpzri txl0 u0ma uage ucce ue03lj uffe ugin uildte ull0llt0tits unchti uppoy5" +
    " urate0l0lb usedt0to utederhoioto varite ver0rirn virosi waitre widtll writ xamp xecu xist xsdz xtenhi xupy ymfo" +
    " ync0 ypebegesez yrig ytho z013babcbebhbobpbsbtfanuretr z30r zoog",
  "000e0f0h0l2sapasbabsc0exgainitngoopaprstteth 0110 02otsotatr 03010b0e0f0r30i1jj 0addlln0rgs0ssut 0base0rey0 0cha" +
    "laolopre 0datepesison 0falil 0getp5 0hdoi0rett 0id3mpnsntth 0jj0oj 0key 0metodp5 0ngeilul 0on0peptr0ss 0pagateru" +
    "b 0rep 0seretho 0tharu 0und 0ver 0whe 0you 1jim 2osotatr 2sou 2tarra 30exfrre 3401 3ij0 3jiij0 401j 5che 5nam 5s" +
    "k5 5typ aaelml abel acceheosti ader agenesta all0ph ame0e3ebelez ancedlge app0pi ar0aboe0gsraseti ase0s3 atchede" +
    "sor b0mbmp backse bl0be0icoc bnco bodyol bute bz01 cachllsete cces cdef ce4jptrtss chanar clus condpyun cretibip" +
    " ctedor cumerr d0to dentpsr0rs direst dmin docu dule e0coisreth e4j0 eaaede econret0te ed0tit egisl0 ei011jj0 ej" +
    "00 elecetj0 emenpl encodedhergtsstmtnts epossz eql0ua er0tminar0rititn escrl0oloupas0sashsit0titntsul et4jerhoti" +
    " even excepote f0th factls fiel gene ght0 gi1jst gl0g gogi gsho gtai handngppqnrb hcon hdon he0l0sn0rr hfun hgog" +
    "sh hi0103 html hubn i034 i3jilj ibehut icon id3b ield ific iglj ii1j3j3lf0i3ibifre ile0j0l0 imagit in0tdeghgiglg" +
    "ngsitstt0to ion5nbninnnonz irecet issitetr it0i4jemhgioleor j00pjj j3jj jcde jfun ji3ji3ifirre jj0jj0 jojj json " +
    "l01jcodoer labengte leaamengte liaabamine llecow lmaa loadcack lpha lter lue0st magendtc mber mespsstathz0 mfor " +
    "miss mman mockve mplaleon n000hdthto n2os nablcopp nblj ncod nderexle nei0i1ntraw0xt ngl0th ningt0t4 nj000j node" +
    " nput nres nse0ersltr ntairo nullmbse nval ocalum odel of0t ogijit ojjj oken olic ommapo onenhis0tatrz0 open osi" +
    "tou otarra oundntte over p030 parersss pdat pendnsrarmrt phaq pij0 plat ponesist pp03ijl0pp propov psz0zo publ q" +
    "alp ql0r qualer r030apth rameteto rbor readctdigimontqlqnsisnsuvi ribebughpt rmatis rollper0rhuput rrayen rt01if" +
    " s0nothto sage sbz0 sche secrd0lendt0thtt signngze sj00 sl5c snse spec ss3baghiio stanhainorreru sult sync szoo " +
    "t01030coid tailinncte tbz0 teammpr0rs thapergogsodro titlve tj00 tokery tpsz tribicol ture ualh ublinc uery umbe" +
    "en unc0de upda urre use0ehte util vent videew void vqal wagt when wordrk xcep xpor you0 ype0eh z0001jst",
  "00010a0d0m0o0p0s0v2o2t3lcodegpifm0neseva 03ijj0lj 0and 0com 0def 0exp 0fro 0if0n0s0 0j00 0lic 0namewexot 0of0o0 " +
    "0parro 0selta 0teshiyp 0use 0valar 0wit 0z30 1jj0 2n00 3i1jjj 3lj0ji aacl age0 alidse ames and0sm applpn aramgeg" +
    "o asse ate0us aultth b4j0 bj00ecjmms blji caacti cens chec clasie codellmmmomp crea datate defafilesc ding done " +
    "e030li eate ebz0 ecthti efauin elfn enset0ti equi eratsivevi espoth ethg expr faul filene for0rm from get4th gid" +
    "0j0th gl0f grou gstr headck hi1js0sn hj00 houl hreq i1jj icaten id0b ient if0h ight ijiij0 impo ine0fote ionh it" +
    "h0hu j003 jimp jjms joo0 l0fure lass lcaa lect licaceenst mmmm mode mpor msgigs muni ncomon nexp nfig not0 nsene" +
    "tmut0ta ntenerex obje ojec olle on0heise operti orma ossl ould pacegerath plic pons ppli presoj quir ransti rce4" +
    " reatposospss rget rojem0 rsio rveric s030 scri selfrt sgidst shou smun spacon sserl5 sterr0 t4j0 targtitu ted0n" +
    "trn thub timeng tr0banue ttps uire uld0 unit valir0 vers vice with xpre zj00",
  "000c0g0i0j0n0r0t3i3jj0re 01ji 0340 0app 0con 0err 0forun 0reqeset 0str 0to0 1jii 3333 340g 3j00 able alue blj0 b" +
    "z0b confnsnt eque erro etur expe g034 glj0 http i01j ing0 ions j0j0 ject jmsg ljii ment ncti nget onfistte ort0 " +
    "ourc pect port ptio ques requtu ring rror serv sion sour stat testxt this trin turn uest unct urcen0 user valu x" +
    "pec",
  "0002030b 01j0 0the 4j00 atio ctio func i1j0 iiii ij00 ion0 jiii jj00 name stri the0 type",
  "1j00 lj00 tion",
  "",
  "j000",
  "",
  "",
  "0000",
];
