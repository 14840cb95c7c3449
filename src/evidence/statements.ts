// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.

/**
 * What each claim says, by claim id. For browsing the evidence: apart from the claims, so that a bundle of rules does
 * not carry it.
 */
export const statements: { readonly [claimId: string]: string } = {
  'albumin-fixed-value-men':
    'In 11 176 results of 5797 men a fixed albumin of 4.3 g/dL changed calculated free testosterone little, except where albumin was 3.5 g/dL or less together with SHBG of 30 nmol/L or less, which was 1.2% of the results.',
  'androgen-insensitivity-infertile-men':
    'In three unrelated infertile men with a low amount of androgen receptor in genital skin, mean plasma testosterone was 14.3 ng/mL, about twice the average of normal men, and LH was raised in two of the three.',
  'androgen-insensitivity-mild':
    'In four people of male habitus with mild androgen insensitivity from three families testosterone and LH were raised; estradiol was raised in three of the four and FSH in one.',
  'androgen-use-current-hormones':
    'Current androgen users combined very high testosterone with suppressed LH and FSH and low SHBG compared with non-users.',
  'aromatase-inhibitor-bone-density':
    'Spine bone mineral density fell in the anastrozole arm and rose in the placebo arm; other sites moved the same way without reaching significance, and bone-turnover markers did not change.',
  'aromatase-inhibitor-leder-estradiol':
    'In the same trial serum estradiol fell by roughly one third, to the same level with daily and twice-weekly anastrozole.',
  'aromatase-inhibitor-leder-lh': 'LH rose with daily anastrozole in older men not taking testosterone.',
  'aromatase-inhibitor-leder-testosterone':
    'In older men with low or borderline testosterone, 12 weeks of anastrozole was followed by a rise in total and bioavailable testosterone at both studied schedules.',
  'aromatase-inhibitor-month-three-si':
    'Companion report in SI units: T 11.2 to 18.2 nmol/L, bioavailable T 2.7 to 5.4 nmol/L and E2 55.8 to 42.2 pmol/L at month 3.',
  'aromatase-inhibitor-no-change-markers':
    'In that trial PSA, hematocrit, lipid levels, body composition and strength did not change with anastrozole.',
  'aromatase-inhibitor-oligozoospermia':
    'About 95% of hypoandrogenic subfertile men showed higher T and lower E2 on anastrozole; sperm improvement was confined to those who were oligozoospermic at baseline.',
  'aromatase-inhibitor-one-year-hormones':
    'Over one year of anastrozole, testosterone peaked at month 3 and then drifted down while staying above baseline; estradiol fell modestly and stayed lower.',
  'aromatase-inhibitor-overweight-subfertile':
    'In overweight subfertile men on anastrozole, LH, FSH, T and the T:E2 ratio rose and E2 fell; T was highest at month 1 and then declined.',
  'aromatase-inhibitor-ratio-no-difference':
    'Hormone and semen responses to anastrozole were comparable in subfertile men whose T:E2 ratio was below 10 and above 10.',
  'aromatase-inhibitor-review-position':
    'A review of aromatase inhibitors in males concluded that long-term efficacy and safety were not established and did not support routine use at that time.',
  'aromatase-inhibitor-taxel-changes':
    'In eugonadal older men 9 weeks of anastrozole lowered estradiol, estrone and SHBG and raised total testosterone; a bone-resorption marker rose.',
  'aromatase-inhibitor-veldhuis':
    'In young and older healthy men anastrozole lowered 24-hour estradiol by 50% and raised mean LH 2.1-fold in both groups, the older men reaching a smaller testosterone rise.',
  'aromatase-inhibitor-versus-clomiphene':
    'Head to head over 12 weeks, clomiphene gave the higher testosterone while anastrozole gave the larger T:E2 increase; estradiol rose with clomiphene and fell with anastrozole; semen did not change in either arm.',
  'aromatase-inhibitor-women-anastrozole':
    'On anastrozole estradiol was below the limit of quantification in 79% and estrone in 70% of 649 postmenopausal women; measurable estradiol ranged from 0.627 to 234.0 pg/mL.',
  'aromatase-inhibitor-women-letrozole':
    'In postmenopausal women with breast cancer mean estradiol by LC-MS/MS was 12 pmol/L (below 5 to 57) before letrozole and below 5 pmol/L at 3 and 12 months; immunoassay and LC-MS/MS estradiol showed no correlation.',
  'aromatase-inhibitor-young-males':
    'In adolescent and young males anastrozole halved estradiol within 10 days at either 0.5 or 1 mg, with no change in body composition after 10 weeks.',
  'assay-biotin-coherent-profile':
    'Biotin intake or anti-streptavidin antibodies push the two immunoassay formats in opposite directions, so false highs and false lows together can imitate a coherent endocrine picture.',
  'assay-biotin-direction':
    'In streptavidin-biotin assays excess biotin biases competitive formats upwards and sandwich formats downwards; the concentration needed differs by test and manufacturer.',
  'assay-biotin-healthy-adults':
    'Biotin 10 mg/day for a week distorted some, not all, biotin-streptavidin immunoassays; sandwich formats can read falsely low and competitive formats falsely high. Prolactin and PSA were among the analytes tested.',
  'assay-biotin-intake':
    'The daily intake set for biotin is about 30 micrograms, but over-the-counter doses reach 100 mg, some 3300 times that.',
  'assay-cdc-host-criteria':
    'CDC certification requires a mean bias within 6.4% for testosterone, and within 12.5% for estradiol above 20 pg/mL or 2.5 pg/mL at or below it; precision targets (below 5.3% and 11.4%) are reported but not used for certification, and certificates last one year.',
  'assay-cdc-host-range':
    'Testosterone certification covers 2.50 to 1000 ng/dL, applies to named reagent and calibrator lots and instruments, and results outside that range are not certified.',
  'assay-estradiol-access-exogenous':
    'The Access Sensitive Estradiol assay is not meant to judge exogenous estradiol: results after supplements may be falsely high or low.',
  'assay-estradiol-detection-limit':
    'A dedicated LC-MS/MS method reached detection limits of 3 pmol/L for estrone and 4 pmol/L for estradiol, enough to tell boys from girls in childhood.',
  'assay-estradiol-immunoassay-crp':
    'In men, immunoassay and mass-spectrometric estradiol correlated only moderately (rank correlation 0.53-0.76), and immunoassay results rose with C-reactive protein (0.29), which mass spectrometry did not show.',
  'assay-estradiol-low-level-groups':
    'A summary of that statement names men, children, menopausal women and breast cancer patients on estrogen-lowering drugs as the groups whose low estradiol current assays cannot detect reliably, and notes the missing standard reference ranges.',
  'assay-estradiol-low-levels':
    'The Endocrine Society position statement finds estradiol assays reasonably suited to infertility work, though imprecise and method-dependent, and the very low concentrations relevant elsewhere too low for routine accurate measurement.',
  'assay-estradiol-ms-arup':
    "ARUP's directory directs its mass-spectrometric estradiol at low expected concentrations, whatever the sex assigned at birth, and at monitoring of estrogen-suppressing therapy such as aromatase inhibitors.",
  'assay-estradiol-ms-quest':
    "Quest's directory directs its ultrasensitive LC-MS/MS estradiol, instead of the immunoassay, at males, pre-pubertal children and hypogonadal or postmenopausal females.",
  'assay-exemestane':
    'In women on exemestane every androstenedione immunoassay tested read falsely high; one immunoassay also read falsely high estradiol in 20% of the women, but spiking did not confirm cross-reactivity of exemestane or its 17-hydroxy metabolite with estradiol assays.',
  'assay-exemestane-eqa':
    'Exemestane spiked at 150 pg/mL into pooled serum caused no significant estradiol change across UK external quality participants.',
  'assay-fulvestrant-dilution':
    'Adding fulvestrant to serum raised immunoassay estradiol stepwise, and comparing the result after a 1:5 dilution with the direct result has been tested as a way to detect it.',
  'assay-fulvestrant-estradiol':
    'Fulvestrant resembles estradiol and raises estradiol results on several immunoassays: in a UK external quality exercise, 25 ng/mL fulvestrant gave a positive bias, largest on ADVIA Centaur and Atellica.',
  'assay-heterophile-testosterone':
    'Heterophile antibodies produced falsely high testosterone on immunoassay, with needless work-up, in three reported patients; LC-MS/MS was the method that showed it.',
  'assay-interference-general':
    'Cross-reaction, heterophile antibodies, biotin and anti-analyte antibodies remain the daily interferences in hormone immunoassays, biasing results either way; no system is free of them.',
  'assay-lh-variant':
    'A common LH variant (Trp8Arg/Ile15Thr) is read disproportionately low by some immunoassays; the carrier frequency ranged from 7.1% in US Hispanics to 41.9% in Lapps of northern Finland.',
  'assay-macroprolactin-guideline':
    'The Endocrine Society guideline includes macroprolactin assessment in asymptomatic people with raised prolactin and serial dilution when an artefact is suspected.',
  'assay-macroprolactin-prevalence':
    'Macroprolactin accounts for about 18.9% (95% CI 15.8-22.1) of raised prolactin results worldwide.',
  'assay-testosterone-immunoassay-bias':
    'Against GC-MS, 7 of 10 immunoassays overestimated testosterone in women by 46% on average, and immunoassays underestimated it in men by 12%; none was reliable enough for women or children, in whom concentrations are below 1.7 and 0.17 nmol/L.',
  'assay-testosterone-standardization':
    'The Endocrine Society position statement of 2007 found testosterone proficiency testing resting on peer-group agreement rather than accuracy, and normal values for total and free testosterone in both sexes and children still to be set.',
  'biological-variation-prolactin-women':
    'Published within-subject variation for prolactin in healthy women over one year was printed as 23% and changed to 58% by an erratum, so no single prolactin reference change value can be taken from this study.',
  'biological-variation-reference-change-men':
    'Published 95% reference change limits in healthy men sampled at 08:00 were +/-32.0% for testosterone, +/-24.1% for FSH and +/-38.3% for estradiol; none was given for LH because its variation was too heterogeneous between individuals.',
  'biological-variation-season':
    'Monthly samples over 17 months showed a seasonal swing in LH and testosterone of healthy men, highest in June-July and lowest in winter to early spring, but none in FSH, estradiol, SHBG or inhibin B.',
  'biological-variation-shbg-eflm':
    'The EFLM database entry for a 17-month monthly study of young men gives SHBG CVI 14.0% (95% CI 12.9-15.2), CVG 30.0% (23.6-41.0) and analytical CV 5.0%, graded C overall.',
  'central-hypothyroidism-definition':
    'The 2018 European Thyroid Association guideline defines central hypothyroidism as defective thyroid hormone production from insufficient stimulation by TSH of an otherwise intact thyroid gland, a consequence of disorders of the pituitary or the hypothalamus.',
  'central-hypothyroidism-pattern':
    "The 2016 Endocrine Society guideline describes free T4 below the laboratory's reference range together with low, normal or mildly raised TSH, in people with pituitary disease, as usually confirming central hypothyroidism.",
  'central-hypothyroidism-tsh':
    'Central hypothyroidism is insufficient stimulation by TSH of an otherwise intact thyroid gland; unlike the primary form it mostly goes with low or normal TSH, and it is frequently combined with other pituitary deficiencies.',
  'chemotherapy-gonadotropins-men':
    'In 209 men 1 to 22 years after chemotherapy mean LH (7.9 versus 4.1 IU/L) and FSH (18.8 versus 3.1 IU/L) were higher than in 54 controls while total testosterone did not differ; LH lay at or above its upper limit in 52%.',
  'contraceptive-binding-proteins':
    'A literature review puts the rise of SHBG on hormonal contraceptives, mostly combined pills, at about 200%, with about 100% for transcortin and 90% for thyroxine-binding globulin, and testosterone among the bound hormones that change.',
  'contraceptive-combined-gonadotropins':
    'Six months of three ethinyl-estradiol pills lowered LH, FSH, estradiol and progesterone to levels incompatible with ovulation, raised SHBG and transcortin, lowered free testosterone and left prolactin unchanged.',
  'contraceptive-combined-testosterone':
    'Combined oral contraceptives lower testosterone by suppressing ovarian and adrenal androgen synthesis and by raising SHBG; pooled over 42 studies (1495 healthy women) total testosterone fell by a mean of 0.49 nmol/L.',
  'contraceptive-intrauterine-levonorgestrel':
    'Six months after insertion of a levonorgestrel intrauterine system following abortion mean estradiol was 45.50 and 42.91 pg/mL, FSH 13.60 and 14.54 mIU/mL and LH 15.11 and 14.60 mIU/mL in two groups that differed in the time of insertion.',
  'cortisol-central-adrenal-insufficiency':
    'The 2016 Endocrine Society guideline describes cortisol at 8 to 9 in the morning below 3 ug/dL as indicative of central adrenal insufficiency and above 15 ug/dL as likely excluding it; after corticotropin a peak below 18.1 ug/dL at 30 or 60 minutes indicates it.',
  'cycle-phase-definition':
    'Cycle-phase reference values are anchored on the LH peak (day 0): early follicular days -15 to -6, late follicular -5 to -1, early luteal +1 to +4, mid-luteal +5 to +9 and late luteal +10 to +14.',
  'dheas-female-interval':
    'On Roche Cobas, DHEAS in women aged 20-45 was 2.77-11.50 umol/L (3.65-12.76 at 20-25, 2.97-11.50 at 25-35, 2.30-9.83 at 35-45 years) and androstenedione 2.48-8.89 nmol/L.',
  'drug-5-alpha-reductase-inhibitor-dht':
    'Dutasteride and finasteride lowered serum DHT by 94% and 73% over a year and transiently raised testosterone; total sperm count fell at 26 weeks.',
  'drug-cabergoline-prolactin-men':
    'On cabergoline 42 of 47 men with microprolactinoma (89.4%) reached normal prolactin, in a median of 4.0 months (interquartile range 3.0-5.5).',
  'drug-carbamazepine-shbg':
    'SHBG rose and the free androgen index fell progressively during carbamazepine, and similarly with phenytoin.',
  'drug-dmpa-gonadotropins':
    "DMPA abolishes the mid-cycle LH peak while LH and FSH remain in the luteal-phase range; long-term users' estradiol averaged about 40 pg/mL (10-92).",
  'drug-finasteride-psa':
    'Finasteride product labeling reports about a 50% PSA reduction within six months; percent free PSA is unaffected.',
  'drug-glucocorticoids-testosterone':
    'Men on long-term glucocorticoids had about half the serum testosterone of disease-matched controls, without raised gonadotropins; dose and testosterone were inversely related.',
  'drug-gnrh-agonist-castration':
    'A 6-month leuprolide depot suppressed testosterone to 50 ng/dL or less in 93.4% of men; mean T was 15.9 ng/dL at week 4.',
  'drug-gnrh-antagonist-castration':
    'Two weeks after degarelix 39 of 40 men were at castrate level (mean 11 ng/dL); switching to leuprolide produced brief LH/FSH surges and a short testosterone rise in a few.',
  'drug-hcg-eugonadal-men':
    'In symptomatic men with T above 300 ng/dL, weekly hCG was not followed by changes in FSH, LH, estradiol, hematocrit or PSA.',
  'drug-hcg-switch-from-testosterone':
    'In 28 men switched from exogenous testosterone to hCG mean hormone levels, including testosterone, and PSA did not change significantly after at least a month; hematocrit was lower.',
  'drug-ketoconazole-high-dose':
    'At 800-1200 mg daily the blockade was more prolonged and some men had persistently subnormal testosterone with oligo- or azoospermia.',
  'drug-opioids-hypogonadism':
    'Hypogonadism was present in 63% of (almost all male) chronic opioid users in pooled studies; hyperprolactinemia was found in 5 of 7 studies.',
  'drug-spironolactone-gynecomastia-hormones':
    'Men with spironolactone gynecomastia had lower testosterone and higher estradiol than controls.',
  'drug-spironolactone-healthy-men':
    'In healthy men, 10 months of spironolactone caused gynecomastia in 30% (100 mg) and 62% (200 mg); one week at 200 mg did not change plasma testosterone or LH.',
  'drug-spironolactone-women-lower':
    'In nine hirsute women on 150 mg spironolactone a day for 12 months plasma testosterone fell to a mean of 53% of the basal level and derived free testosterone to 64% by the sixth month.',
  'drug-spironolactone-women-unchanged':
    'In seven hirsute women three months of spironolactone 200 mg a day changed neither testosterone, androstenedione, DHEAS and estradiol nor SHBG binding capacity significantly.',
  'drug-valproate-androgens':
    'Valproate was associated with increased serum androgens in 57% of men; carbamazepine with high SHBG; oxcarbazepine >=900 mg/day with high T, gonadotropins and SHBG.',
  'estradiol-after-age-70':
    'Of 5325 women of 70 years and older without sex steroid treatment 66.1% had estradiol below the detection limit of 11 pmol/L; where it was detected its median was 22.0 pmol/L. Women with detectable estradiol had a higher BMI (median 28.5 against 26.8 kg/m2), estrone and testosterone.',
  'estradiol-female-arup-interval':
    'ARUP lists LC-MS/MS estradiol in adult women as 30-100 (early follicular), 100-400 (late follicular), 50-150 (luteal) and 2.0-21.0 pg/mL (postmenopausal).',
  'estradiol-female-quest-interval':
    'A standard immunoassay lists estradiol 19-144 (follicular), 64-357 (mid-cycle), 56-214 (luteal) and at most 31 pg/mL (postmenopausal).',
  'estradiol-lh-female-cycle-elecsys':
    'In 85 healthy women followed over one cycle on Elecsys (medians and 5th-95th percentiles): estradiol 198 (114-332), 757 (222-1959) and 412 (222-854) pmol/L; LH 7.14 (4.78-13.2), 22.6 (8.11-72.7) and 6.24 (2.73-13.1) IU/L for follicular, ovulation and luteal phases.',
  'estradiol-male-access-interval':
    'The Access Sensitive Estradiol immunoassay is reported with 0-31.5 pg/mL for adult men, so limits differ by platform.',
  'estradiol-male-adiposity':
    'Across BMI, waist and body-fat quartiles, total and free testosterone and SHBG fell while total and free estradiol rose in US men.',
  'estradiol-male-arup-interval': 'ARUP lists LC-MS/MS estradiol in men aged 18 and older as 10.0-42.0 pg/mL.',
  'estradiol-male-bone-density':
    'A review of sex steroids and bone in men finds higher testosterone in elderly men to go with better preserved bone mineral density, and the relations of estrogen to indices of bone health to be significant and sometimes stronger than those of testosterone.',
  'estradiol-male-fracture-mros-sweden':
    'In MrOS Sweden fracture risk rose below a total estradiol of 16 pg/mL and a free estradiol of 0.27 pg/mL; free estradiol (HR 1.36 per SD decrease) and SHBG (HR 1.32 per SD increase) predicted fractures independently, free testosterone did not.',
  'estradiol-male-fracture-mros-sweden-hazard':
    'In 2639 older Swedish men fracture risk rose per SD decrease of estradiol (HR 1.34) and free estradiol (HR 1.41) and per SD increase of SHBG (HR 1.41); only free estradiol and SHBG were independent predictors.',
  'estradiol-male-fracture-mros-us':
    'In US MrOS men with bioavailable estradiol below 11.4 pg/mL or SHBG above 59.1 nmol/L had more non-vertebral fractures (HR 1.5 and 1.4); low bioavailable testosterone mattered only together with high SHBG.',
  'estradiol-male-function-finkelstein':
    'When estradiol was suppressed with anastrozole during graded testosterone replacement, estrogen deficiency explained the increase in body fat and part of the loss of sexual function, while androgen deficiency explained loss of lean mass and strength.',
  'estradiol-male-quest-upper-limit': 'One standard immunoassay lists estradiol in men as at most 39 pg/mL.',
  'estradiol-male-vertebral-fracture':
    'In a smaller MrOS analysis total estradiol was not associated with prevalent vertebral fracture as a continuous variable, and estradiol at or below 17 pg/mL was only borderline, while higher SHBG was associated (OR 1.38 per SD).',
  'estradiol-on-transdermal-estradiol':
    'In 1508 peri- and postmenopausal women on transdermal estradiol at a UK clinic median serum estradiol was 355.26 pmol/L (interquartile range 198.44-646.15), with wide variation between women at the same dose; of those on the highest licensed dose 24.84% were below 200 pmol/L.',
  'estradiol-puberty-tanner':
    'ARUP LC-MS/MS estradiol by Tanner stage: males <8.0 (I), <10.0 (II), 1.0-35.0 (III), 3.0-35.0 (IV-V); females <56.0 (I), 2.0-133.0 (II), 12.0-277.0 (III), 2.0-259.0 pg/mL (IV-V).',
  'estrogen-after-menopause-source':
    'After ovarian estrogen secretion has ceased, aromatase in adipose tissue and possibly skin primarily accounts for the estrogen formed outside the ovary: androstenedione is aromatized to estrone, which peripheral tissues reduce to estradiol. It increases with body weight and age.',
  'estrogen-route-shbg-22-week':
    'In another open comparison, transdermal estradiol 0.050 mg/day changed SHBG little at 10 and 22 weeks, while oral conjugated estrogens raised it considerably.',
  'estrogen-route-shbg-two-year':
    'Oral conjugated estrogens 0.625 mg/day raised SHBG significantly over one and two years, whereas transdermal estradiol 0.05 mg/day did not.',
  'fha-evaluation':
    "Functional hypothalamic amenorrhea is a diagnosis of exclusion considered when cycles persistently exceed 45 days or amenorrhea lasts 3 months or more; the guideline's first endocrine panel is TSH, free T4, prolactin, LH, FSH, estradiol and AMH.",
  'fha-versus-pcos-review':
    'A review finds LH, androgens, insulin, AMH and SHBG altered in opposite or different ways in functional hypothalamic amenorrhea and PCOS; the former is uncommon above BMI 24 kg/m2, AMH is markedly raised in PCOS but may be mildly raised in it, and polycystic morphology is commoner in it than in healthy women.',
  'free-androgen-index-female-interval':
    'In the same women the free androgen index was 0.4-2.9 with testosterone by LC-MS/MS and 0.6-4.4 with an immunoassay, so its limit depends on the testosterone method.',
  'free-androgen-index-low-shbg':
    'Against equilibrium dialysis the free androgen index overstates free testosterone in women once SHBG is below 30 nmol/L, while calculated free testosterone stays in proportion; the index is described as erroneous in men.',
  'free-testosterone-direct-versus-calculated':
    'In 56 men, direct radioimmunoassay and calculated free testosterone both tracked equilibrium dialysis closely (r 0.966 and 0.986) while calculation overestimated, so correlation alone does not make methods interchangeable.',
  'free-testosterone-formula-bias-ly':
    'Against equilibrium dialysis in 2159 male samples commonly used free testosterone formulae overestimated significantly, whether or not albumin was corrected for and irrespective of obesity, ethnicity or gonadal status; two newer empirical formulae agreed better.',
  'free-testosterone-formula-ratio-fiers':
    'Against direct equilibrium dialysis, calculated free testosterone had a median ratio of 1.19 (2.5th-97.5th percentile 0.90-1.47) with the Vermeulen equation, 1.00 (0.69-1.42) with Ly and 2.05 (1.26-3.26) with Zakharov; only the Vermeulen ratio was unrelated to SHBG, testosterone and albumin, and the authors call it the most robust.',
  'free-testosterone-giton-constants':
    'Fitted to bioavailable testosterone measured in 503 healthy men, the association constants of testosterone were 1.9e9 L/mol for SHBG and 2.45e4 L/mol for albumin; with 1e9 and 3.6e4 L/mol the lower limit of calculated bioavailable testosterone was about twice the measured one.',
  'free-testosterone-male-ho-interval':
    'In 126 healthy men aged 20 to 45 with normal semen analysis morning total testosterone was 9.4-31.0 nmol/L and calculated free testosterone by the Vermeulen equation 0.245-0.785 nmol/L (2.5th-97.5th percentile); mean biases between equations ran from 5.8 to 56.0%.',
  'free-testosterone-male-threshold-eau':
    'The EAU guideline (2023 summary) mentions calculated free testosterone below 225 pmol/L as a possible cut-off for late-onset hypogonadism, graded weak.',
  'free-testosterone-method-endocrine-society':
    "The Endocrine Society guideline accepts free testosterone by equilibrium dialysis or by a formula that reproduces it; no harmonized range exists, so each laboratory's lower limit holds for its own method.",
  'free-testosterone-ross-constants':
    'Fitted to free testosterone by symmetric dialysis in 30 healthy elderly men, the association constants of testosterone were 1.13e9 L/mol for SHBG and 4.4e4 L/mol for albumin; in 35 further elderly men the calculated values matched those by dialysis.',
  'free-testosterone-vermeulen-constants':
    'The Vermeulen equation uses an SHBG association constant of 1.0e9 L/mol and an albumin association constant of 3.6e4 L/mol for testosterone, with 43 g/L albumin taken as 6.2e-4 mol/L; its worked example divides by a molar mass of 69 000 g/mol.',
  'fsh-female-chemiluminescence-interval':
    'FSH is listed by one chemiluminescence laboratory as 2.5-10.2 (follicular), 3.4-33.4 (mid-cycle peak), 1.5-9.1 (luteal) and 23.0-116.3 mIU/mL (postmenopausal).',
  'fsh-female-follicular-arup-interval': 'ARUP lists follicular-phase FSH as 3.5-12.5 IU/L.',
  'fsh-female-mayo-interval':
    'Mayo Clinic Laboratories lists FSH as 2.9-14.6 (follicular), 4.7-23.2 (mid-cycle), 1.4-8.9 (luteal) and 16.0-157.0 IU/L (postmenopausal).',
  'fsh-male-chemiluminescence-interval':
    'A hospital laboratory using a chemiluminescence assay lists FSH 1.4-18.1 mIU/mL for males 13-70 years, which shows how far male FSH limits differ between platforms.',
  'fsh-male-infertility-4-5':
    "In 610 infertile men, FSH above 4.5 IU/L was associated with abnormal sperm concentration and morphology although the assay's stated normal range was 1.4-18.1 IU/L.",
  'fsh-male-infertility-4-8':
    'In 1893 infertile men, FSH above 4.8 IU/L was proposed as abnormal: 62% of men with sperm concentration below 15 million/mL exceeded it.',
  'gender-affirming-assay-choice':
    'Laboratory guidance on gender-affirming therapy follows testosterone and estradiol regularly and prefers tandem mass spectrometry whenever low concentrations are expected.',
  'gender-affirming-men-intervals':
    'In transgender men on stable testosterone, cisgender male intervals fitted total and free testosterone and SHBG, cisgender female intervals fitted prolactin, but estradiol, LH, FSH, AMH and DHEAS needed their own intervals.',
  'gender-affirming-target':
    'The Endocrine Society guideline states the aim of hormone treatment in affirmed gender as suppressing endogenous secretion and keeping sex hormones within the normal range of the affirmed gender.',
  'genetics-comt-activity':
    'The COMT Val158Met substitution is a G-to-A change at codon 158 linked to a three- to four-fold variation in enzyme activity and to thermal instability.',
  'genetics-comt-cpic':
    'CPIC describes the data on COMT as limited and/or weak for clinical use with opioids; ClinPGx records nothing to act on.',
  'genetics-comt-no-recommendation':
    'The ClinPGx annotation makes none for the listed opioids from OPRM1 or COMT genotype.',
  'genetics-comt-protein-brain':
    'In human prefrontal cortex rs4680 affected COMT protein and enzyme activity but not mRNA.',
  'genetics-cyp-isoforms':
    'CYP1A2 had the highest and CYP1A1 a high 2-hydroxylation activity; CYP1B1 formed mainly 4-hydroxyestrogens; CYP3A4 also formed 2- and 4-hydroxyestradiol.',
  'genetics-cyp19-rs10046':
    'rs10046 has been related to circulating estradiol and the E2/T ratio, while breast-cancer associations have been contradictory.',
  'genetics-cyp19-rs10046-postmenopausal':
    'Among 15 SNPs in CYP17, CYP19, EDH17B2, SHBG, COMT and CYP1B1, CYP19 rs10046 was associated with hormone differences in postmenopausal women.',
  'genetics-cyp1a1-family':
    "The often-repeated inducibility link of the 3'-flanking site rests on co-segregation in one three-generation family.",
  'genetics-cyp1b1-breast-cancer':
    'No overall association between CYP1B1 genotypes and postmenopausal breast cancer; a subgroup of long-term hormone users with *3/*3 had OR 2.0.',
  'genetics-cyp1b1-hydroxylation':
    'Recombinant human CYP1B1 is mainly an estradiol 4-hydroxylase (turnover 1.39 vs 0.27 nmol/min/nmol for 2-hydroxylation).',
  'genetics-dbsnp-orientation':
    'dbSNP rs reports list alleles in the forward (genome) orientation, so genes on the reverse strand show the complement of coding-strand names; C/G and A/T variants cannot be disambiguated from letters alone.',
  'genetics-gwas-estradiol':
    'A UK Biobank GWAS of estradiol above/below 175 pmol/L found 14 loci in men, one of them (CYP3A7) shared with women, plus one female-specific locus.',
  'genetics-null-breast-cancer':
    'SHBG rs6259, CYP19 rs10046 and rs4775936, and UGT1A1 rs8175347 were not associated with breast-cancer risk.',
  'genetics-shbg-rs1799941':
    'Each SHBG rs1799941 (-68 G>A) effect allele went with 4.67 nmol/L higher SHBG; measured T tracked genetically driven SHBG, keeping free T stable.',
  'genetics-shbg-testosterone':
    'SHBG-locus variants rs12150660 and rs6258 are associated with serum testosterone in men; carrying three or more risk alleles went with 6.5-fold odds of T <300 ng/dL, and rs6258 alters SHBG binding of testosterone.',
  'genetics-sult1a1-arg213his':
    'The His form of SULT1A1 Arg213His has lower enzyme activity and thermostability than the Arg form; allele frequencies in 300 men were 0.63 (Arg) and 0.37 (His).',
  'genetics-sult1a1-copy-number':
    'SULT1A1 activity also depends on copy number, which explained 10% of variability in one Japanese sample where Arg213His was only marginally associated.',
  'genetics-ugt1a1-28-estradiol':
    'Premenopausal women homozygous for the seven-repeat UGT1A1 allele (*28/*28) had 25% lower follicular estradiol than six-repeat homozygotes.',
  'genetics-ugt1a1-alleles':
    'Allele definitions: UGT1A1*28 is recorded at rs3064744 (GRCh38 chr2:233760233 CAT>CATAT), *36 as C and *37 as CATATAT; *80 is rs887829 C>T; *6 is rs4148323 G>A.',
  'genetics-ugt1a1-cpic':
    'The CPIC UGT1A1 guideline concerns atazanavir (bilirubin-related discontinuation), not estradiol.',
  'genetics-ugt1a1-repeat-notation':
    "The definition file writes the four repeat alleles as TA[6] to TA[9] in HGVS, so by order the reference is TA[7]; legacy names count one repeat fewer (reference (TA)6, *28 (TA)7). A bare 'TA7' is therefore ambiguous.",
  'gonadotropins-male-arup-interval':
    'ARUP (electrochemiluminescence) lists adult male LH as 1.7-8.6 IU/L and adult male FSH as 1.5-12.4 IU/L.',
  'gonadotropins-male-mayo-interval':
    'Mayo Clinic Laboratories lists LH 1.3-9.6 IU/L and FSH 1.2-15.8 IU/L in males over 18 years.',
  'gynecomastia-panel':
    "The EAA guideline's optional panel for gynecomastia is testosterone, estradiol, SHBG, LH, FSH, TSH, prolactin, hCG, AFP and liver and renal function; adult gynecomastia had an underlying cause in 45-50% of men.",
  'hcg-meriter-limits':
    'A US laboratory lists hCG (intact and beta-subunit) below 2.6 mIU/mL in males, at most 5.3 in non-pregnant women before and at most 8.3 mIU/mL after menopause, which it sets at 55 years.',
  'hcg-perimenopausal-pituitary':
    'A Cleveland Clinic review reports raised hCG in 0.2% to 10.6% of perimenopausal and postmenopausal women who are neither pregnant nor ill, hCG rising with age together with FSH and LH.',
  'hcg-tumour-case-mediastinal':
    'A man of 50 with bilateral gynecomastia had raised testosterone and estradiol, suppressed gonadotropins and rising hCG; the source was a primary mediastinal choriocarcinoma.',
  'hcg-tumour-case-testicular':
    'A man of 24 with a metastatic hCG-secreting germ cell tumor had testosterone above 52 nmol/L, estradiol 3935 pmol/L and SHBG 110.6 nmol/L with FSH below 1 and LH 1 U/L and suppressed TSH; all resolved as hCG fell.',
  'homa-ir-formula':
    'A review of indices of insulin resistance lists HOMA-IR as fasting glucose (mmol/L) times fasting insulin (mU/L) divided by 22.5.',
  'homa-ir-precision':
    'In the first description of homeostasis model assessment the estimate of insulin resistance correlated with the euglycaemic clamp (Rs 0.88) but had a coefficient of variation of 31%, which the authors say limits its use.',
  'hormones-male-age-trend':
    'In men FSH, LH and SHBG rise with age while prolactin, free and bioavailable testosterone fall; total testosterone showed no significant age trend in this immunoassay study.',
  'hormones-male-china-intervals':
    'A five-city immunoassay study of Chinese men gave FSH 1.9-16.3 IU/L, LH 1.6-10.0 IU/L, prolactin 88-450 mIU/L, estradiol 4.7-195 pmol/L, SHBG 11.5-66.3 nmol/L, total testosterone 7.4-24.5, free testosterone 0.16-0.52 and bioavailable testosterone 3.7-13.2 nmol/L.',
  'hypogonadism-diagnosis-endocrine-society':
    'The 2018 Endocrine Society guideline reserves the diagnosis of hypogonadism for men with compatible symptoms or signs whose testosterone is unequivocally and consistently low on repeated fasting morning samples.',
  'hypogonadism-workup-gonadotropins-aua':
    "In men with low testosterone the AUA guideline's evaluation includes LH, prolactin when LH is low or low-normal as well, and estradiol before therapy in men with breast symptoms or gynecomastia.",
  'hypopituitarism-axes-lost':
    'In a population survey of adults in northwestern Spain about half of those with hypopituitarism lacked three to five pituitary hormones, LH and FSH most often; the cause was a pituitary tumor in 61%.',
  'hypopituitarism-axis-shares':
    'In the second of those surveys, of 69 people with hypopituitarism 87% lacked gonadotropins, 64% TSH, 62% corticotropin and 61% growth hormone; 21% lacked a single hormone.',
  'illness-gonadotropins-women':
    'In premenopausal women LH, FSH and estradiol were lower on the second day after brain injury (LH 10.3 to 3.5 mIU/mL).',
  'illness-recovery-aged-men':
    'Of 43 men of mean age 86.7 years found with low testosterone in hospital for acute disease, 62.8% had normal testosterone one month after discharge (mean 115.4 rising to 230.9 ng/dL); gonadotropins at admission were high in 46.5%, low in 46.5% and normal in 7.0%, and rose after discharge.',
  'illness-testosterone-men':
    'In 35 men testosterone fell within 24 hours of brain injury, myocardial infarction or elective surgery by means of 271, 202 and 195 ng/dL, decreases of 55%, 43% and 58%; SHBG did not change, falls of LH and FSH (head trauma) and FSH (surgery) came after the fall in testosterone, and testosterone later returned to normal.',
  'klinefelter-hormone-picture':
    'The European Academy of Andrology guideline describes highly variable features in Klinefelter syndrome, commonly with severely attenuated spermatogenesis and Leydig cell impairment resulting in azoospermia and hypergonadotropic hypogonadism.',
  'klinefelter-lh-testosterone-ratio':
    'In a cohort of 166 males with nonmosaic Klinefelter syndrome LH and FSH were raised in adulthood and the ratio of LH to testosterone was high in every adult, often with testosterone inside its interval.',
  'lh-female-arup-interval':
    'ARUP lists LH as 2.4-12.6 (follicular), 14.0-95.6 (mid-cycle), 1.0-11.4 (luteal) and 7.7-58.5 IU/L (postmenopausal).',
  'lh-female-mayo-interval':
    'Mayo Clinic Laboratories lists LH as 1.9-14.6 (follicular), 12.2-118.0 (mid-cycle), 0.7-12.9 (luteal) and 5.3-65.4 IU/L (postmenopausal).',
  'lh-puberty-tanner':
    'ARUP LH by Tanner stage (since December 2014): females 0.0-2.8 (I), 0.0-7.9 (II), 0.0-23.0 (III), 0.0-25.3 (IV-V); males 0.0-1.0 (I), 0.0-3.6 (II), 0.2-6.4 (III), 1.1-8.5 IU/L (IV-V).',
  'lh-testosterone-product-specificity':
    'In infertile men a product of LH (mIU/mL) and testosterone (ng/mL) above 200 was presumed to mean androgen insensitivity and was seen in 9 of 90 with azoospermia, but also in 4 of 23 men with Klinefelter syndrome; the authors concluded that a raised product does not necessarily indicate insensitivity.',
  'menopause-trajectories-swan':
    'Around the final menstrual period women differ in course: four estradiol patterns (slow decline 26.9%, flat 28.6%, rise then slow decline 13.1%, rise then steep decline 31.5%) and three rising FSH patterns; obesity went with a flat estradiol and low FSH course.',
  'monitoring-alt-acg':
    'The 2017 ACG guideline describes a true healthy normal ALT as 29-33 IU/L in males and 19-25 IU/L in females.',
  'monitoring-glucose-ada':
    'ADA diagnostic categories: diabetes at A1C >=6.5%, FPG >=126 mg/dL, 2-h OGTT >=200 mg/dL or random >=200 mg/dL with symptoms; prediabetes A1C 5.7-6.4%, FPG 100-125, OGTT 140-199 mg/dL; one result alone does not suffice without unequivocal hyperglycemia.',
  'monitoring-hematocrit-54':
    'Endocrine Society guidance on testosterone therapy treats a hematocrit above 54% as erythrocytosis; a hematology reference lists the British (2017) and AUA (2018) guidelines beside it for the same figure.',
  'monitoring-lipids-atp3':
    'ATP III descriptive bands: LDL <100, 100-129, 130-159, 160-189, >=190 mg/dL; HDL <40 low, >=60 high; total cholesterol <200, 200-239, >=240 mg/dL.',
  'monitoring-semen-who-2010-centiles': 'Fifth-edition (2010) lower reference limits with 95% confidence intervals.',
  'monitoring-semen-who-2021-centiles':
    'Lower fifth centiles in the data set compiled for the 2021 WHO manual: concentration 16 million/mL, progressive motility 30%, total motility 42%, normal forms 4%; the authors stress they are not limits between fertile and subfertile men.',
  'monitoring-semen-who-2021-table':
    'The 2021 WHO manual lower fifth centiles as reproduced by the MSD Manual: volume 1.4 mL, total number 39 million, total motility 42%, progressive motility 30%, vitality 54%, normal forms 4%.',
  'nhanes-estradiol-men-1988-2004-median':
    'Median estradiol of US men aged 20 to 39, 40 to 59 and 60 years or more was 37.0, 33.9 and 33.5 pg/mL in NHANES III (1988 to 1991) and 31.3, 30.5 and 27.0 pg/mL in NHANES 1999 to 2004.',
  'nhanes-fsh-women-1999-2000-geometric-mean':
    'In US women aged 35 to 60 years of NHANES 1999 to 2000 the geometric mean FSH was 7.0 mIU/mL in the reproductive stage, 21.9 in the menopause transition and 45.7 after menopause, with considerable overlap between the stages.',
  'nhanes-iii-testosterone-men-low-from-70':
    'In NHANES III 25.0% of US men aged 70 years or more had total testosterone below 10.4 nmol/L.',
  'nhanes-shbg-low-2013-2016':
    'In US adults of NHANES 2013 to 2016 with fasting SHBG, 3.3% of men and 2.7% of women lay below limits drawn from a reference group of 1477 of them: 12.3 nmol/L in men under 50 years, 23.5 in men from 50, 14.5 in women under 30 and 21.9 in women from 30.',
  'nhanes-testosterone-2011-2012-percentiles':
    'In NHANES 2011 to 2012 the 10th and 90th percentiles of total testosterone were 150 and 698 ng/dL in men and 7.1 and 49.8 ng/dL in women from 20 years, and 1.0 and 9.5 ng/dL in children of 6 to 10 years.',
  'nhanes-testosterone-adolescent-males-2013-2016-mean':
    'Mean total testosterone of 1004 US males aged 12 to 19 years of NHANES 2013 to 2016 was 376.94 ng/dL.',
  'nhanes-testosterone-men-2013-2016-below-300':
    'As a news item on the study gives it, 25.7% of 4151 US men from 20 years of NHANES 2013 to 2016 had total testosterone below 300 ng/dL.',
  'nhanes-testosterone-men-2013-2016-mean':
    'Mean total testosterone of 4151 US men from 20 years of NHANES 2013 to 2016 was 419.30 ng/dL.',
  'pattern-age-versus-obesity':
    'In EMAS, ageing lowered free testosterone with rising LH (testicular), whereas BMI of 30 or more lowered total testosterone by 5.09 nmol/L and free by 53.72 pmol/L with unchanged or lower LH (hypothalamic-pituitary).',
  'pattern-emas-categories':
    'EMAS split men into eugonadal, secondary (low T, low or normal LH; 11.8%), primary (low T, raised LH; 2.0%) and compensated (normal T, raised LH; 9.5%) groups; obesity went with secondary, and age with primary and compensated hypogonadism.',
  'pattern-gonadotropins-orchidectomy':
    'After bilateral orchidectomy LH and FSH may stay high despite normal or high testosterone on replacement, so unsuppressed gonadotropins do not prove under-replacement there.',
  'pattern-inappropriately-normal-lh':
    'Secondary hypogonadism includes low testosterone with a low or inappropriately normal LH and in ageing men is commoner than the primary form, typically with overweight or chronic disease.',
  'pattern-low-shbg-context':
    'Many men with adult-onset testosterone deficiency have low SHBG with obesity, insulin resistance or type 2 diabetes; the review calls tests of the free or non-SHBG-bound fraction helpful in these men.',
  'pattern-low-t-normal-free-t':
    'In EMAS 96 of 3334 men aged 40-79 had low total (9.6 +/- 0.7 nmol/L) with normal calculated free testosterone (247 +/- 20 pmol/L); they were younger and more obese than the others, with low SHBG and normal LH, and as a group showed no features of androgen deficiency.',
  'pattern-normal-t-low-free-t':
    'Men with normal total (14.2 +/- 3.7 nmol/L) but low calculated free testosterone (194 +/- 23 pmol/L) were older, sicker, had higher SHBG and LH, more sexual and physical symptoms and lower hemoglobin; a normal total testosterone can thus hide a low free fraction.',
  'pattern-primary-secondary-definition':
    'As summarized from the Endocrine Society guideline, primary hypogonadism gives low testosterone, impaired sperm production and raised gonadotropins; secondary gives low testosterone, impaired sperm production and low or inappropriately normal gonadotropins; combined forms give variable gonadotropins.',
  'pattern-smoking-shbg':
    'Smokers in EMAS had higher SHBG (+5.96 nmol/L), LH (+0.77 U/L) and total testosterone (+1.31 nmol/L) but not free testosterone.',
  'pattern-suppressed-androgen-use':
    'A review describes suppression of the gonadal axis, very low SHBG, very low HDL cholesterol and unexplained erythrocytosis with anabolic-androgenic steroid use.',
  'pcos-androgen-assays-2018':
    'For biochemical hyperandrogenism in PCOS the 2018 guideline names calculated free testosterone, calculated bioavailable testosterone or the free androgen index, prefers mass spectrometry or extraction assays, rates direct free testosterone assays as poor, and finds that androstenedione and DHEAS add little.',
  'pcos-hormonal-contraception':
    'Biochemical hyperandrogenism cannot be assessed reliably on hormonal contraception, because SHBG and gonadotropin-dependent androgen production are altered.',
  'pcos-hormonal-contraception-interval':
    "Where the androgen question matters in a user of hormonal contraception, the 2018 guideline's practice point is an interval of three months or longer without it before measurement.",
  'pcos-lh-fsh-ratio':
    'In women with PCOS sampled across a cycle the median LH/FSH ratio did not differ from controls (1.6 versus 1.2), and a ratio above 3 was seen in only 7.6% of PCOS samples against 15.6% of normal samples, so the ratio is not diagnostic.',
  'poi-diagnosis-fsh':
    'The 2024 guideline defines premature ovarian insufficiency, in women under 40, by disordered cycles for at least 4 months together with FSH above 25 IU/L; FSH need not be timed to a cycle day, and hormonal contraception can mask the picture by lowering FSH.',
  'poi-diagnosis-repeat': 'The same guideline has FSH repeated after 4 to 6 weeks only when the diagnosis is in doubt.',
  'poi-estradiol-supportive':
    'POI is not diagnosed on estradiol, but a low estradiol alongside a high FSH supports it.',
  'preanalytic-estradiol-gel-tube':
    'Estradiol binds to separator gel: one laboratory rejects serum kept on barrier gel for more than 72 hours because values fall.',
  'preanalytic-glucose-load':
    'A 75 g oral glucose load lowered mean testosterone by 25% (4.2 nmol/L), still reduced at 120 minutes, with LH and SHBG unchanged; 10 of 66 men with normal baseline fell below 9.7 nmol/L.',
  'preanalytic-meal':
    'After oral glucose the mean nadir was 100 ng/dL and after a mixed meal 123 ng/dL below baseline, starting 20 minutes in with the largest fall at 60 minutes; about 11% and 56% of men respectively dipped under 300 ng/dL, independent of LH and prolactin.',
  'preanalytic-other-hormones-diurnal':
    'LH, FSH, SHBG, DHT and estradiol varied far less than testosterone over clinic hours at all ages studied.',
  'preanalytic-testosterone-diurnal':
    'At 16:00 testosterone was 20-25% lower than at 08:00 in men aged 30-40 and about 10% lower at 70; 17 of 66 men had a value under 300 ng/dL after noon despite three normal mornings.',
  'pregnancy-hormone-changes':
    'Over normal pregnancy serum SHBG rose 5.6-fold and testosterone 1.7-fold; estradiol rose 6.8-fold within 16 weeks and a further 4.8-fold by term, and prolactin rose 3.8-fold in the first trimester with a similar rise later.',
  'pregnancy-testosterone-interval':
    'By tandem mass spectrometry total testosterone was 0.6-4.9 nmol/L in the first and 0.9-4.9 nmol/L in the second trimester, far above the non-pregnant limit.',
  'progesterone-female-cycle-elecsys':
    'In the same study progesterone was 0.212 (0.159-0.616), 1.81 (0.175-13.2) and 28.8 (13.1-46.3) nmol/L in follicular, ovulation and luteal phases.',
  'progesterone-female-mayo-central-90':
    'Mayo Clinic Laboratories lists progesterone in women as at most 0.89 (follicular), at most 12 (ovulation) and 1.8-24 ng/mL (luteal), and says that these are the central 90% of a healthy population.',
  'progesterone-luteal-pulses':
    'In the mid- and late luteal phase plasma progesterone swung within 24 hours from as low as 2.3 to peaks of 40.1 ng/mL, often within minutes and following LH pulses; in the early luteal phase it was stable.',
  'prolactin-antipsychotics':
    'Antipsychotic drugs are a common cause of raised prolactin, estimated in up to 70% of people with schizophrenia.',
  'prolactin-arup-interval':
    'ARUP lists prolactin as 2.1-17.7 ng/mL in males and 2.8-29.2 ng/mL in females of 10 years and over, 1.8-20.3 ng/mL after menopause and 9.7 to more than 200.0 ng/mL in pregnancy, and notes that pregnancy, lactation and oral contraceptives can raise it.',
  'prolactin-lactation':
    "Basal prolactin was raised during 15 to 21 months of lactational amenorrhea in cross-sectional and longitudinal studies; it depended on the infant's age, night intervals and suckling time, and gonadotropins were quantitatively normal.",
  'prolactin-macroprolactinoma-men':
    'Of 79 men with macroprolactinoma, 79.7% had hypogonadism defined as low total testosterone with low or normal gonadotropins (median testosterone 4.5 nmol/L); 65% recovered the axis on dopamine agonists.',
  'prolactin-mayo-interval':
    'Mayo Clinic Laboratories lists prolactin from 18 years as 4.0-15.2 ng/mL in males and 4.8-23.3 ng/mL in females, with nothing established below 18.',
  'prolactin-microprolactinoma-men':
    'Of 47 men with microprolactinoma (median prolactin 70.0 ng/mL, interquartile range 51.0-103.4) 34 (72.3%) had low testosterone.',
  'prolactin-physiologic-causes':
    'A review lists pregnancy, lactation, nipple stimulation, stress, exercise, venepuncture and hypoglycemia among the physiological associations of raised prolactin, and hypothyroidism, chronic renal failure, cirrhosis, pituitary and hypothalamic disease and polycystic ovary syndrome among the others.',
  'recovery-androgen-use-concord':
    'After stopping androgens, mean time to recovery was 10.7 months for LH and 7.3 months for AMH, 14.1 months for sperm output, and longer for FSH and inhibin B.',
  'recovery-androgen-use-haarlem':
    'Three months after the end of an androgen cycle mean testosterone did not differ from baseline, whereas total sperm count was still 61.7 million lower; at one year the deficit was 29.7 million.',
  'recovery-androgen-use-scoping-review':
    'A scoping review expects near-complete testosterone recovery over months and gonadotropin recovery over 3-6 months after anabolic steroids, with wide variability.',
  'recovery-androgen-use-three-months':
    'Three months after stopping androgens (with post-cycle therapy) 79.5% met a recovery definition of T >3.4 ng/mL and LH >1.24 mIU/mL.',
  'recovery-hcg-serm-cohort':
    'Among men with testosterone-associated infertility given hCG plus a SERM after stopping testosterone, 70% reached a motile count above 5 million within 12 months; older age and longer use lowered the likelihood.',
  'recovery-sperm-median-time':
    'After hormonal male contraception, median time to a sperm concentration of 20, 10 and 3 million/mL was 3.4, 3.0 and 2.5 months.',
  'recovery-sperm-probability':
    'Probability of recovery to 20 million/mL was 67% at 6, 90% at 12, 96% at 16 and 100% at 24 months.',
  'recovery-testosterone-infertility-clinic':
    'In an infertility clinic 88.4% of men on testosterone were azoospermic and 65% had regained sperm 6 months after stopping.',
  'recovery-testosterone-undecanoate-gonadotropins':
    "Conference abstracts of that study put the median time to regain one's own baseline LH and FSH at just over 51 weeks after the last injection (two abstracts assign 51.1 and 52.7 weeks to LH and FSH in opposite order).",
  'recovery-testosterone-undecanoate-runoff':
    'After 2 years of 1000 mg testosterone undecanoate injections, fully suppressed LH and FSH returned slowly over 12 months since the last injection and may take longer to complete; T and SHBG settled 11% and 13% below placebo.',
  'reference-change-value-formula':
    'The reference change value is the square root of 2, times Z, times the square root of the summed squares of analytical and within-subject CV; Z is the number of standard deviations for the probability wanted.',
  'reference-change-value-z':
    'Z of 1.96 marks a two-sided change as significant at 95% probability and 2.58 at 99%; for a change in one direction 1.65 is used at 95%.',
  'serm-clomiphene-meta-analysis':
    'Pooled studies of clomiphene in hypogonadal men show increases in total and free testosterone, LH, FSH, SHBG and estradiol.',
  'serm-enclomiphene-trial':
    'Enclomiphene raised morning T, E2, LH and FSH with conserved sperm counts; topical testosterone in the comparator arm raised T to a similar level.',
  'serm-evidence-limits':
    'A review states that clomiphene and tamoxifen raise testosterone in central hypogonadism but data on symptoms are insufficient, and that use is off-label.',
  'serm-tamoxifen-prevention-women':
    'In women at raised breast-cancer risk, tamoxifen 20 mg daily lowered invasive breast cancer and raised endometrial cancer.',
  'serm-three-agents':
    'Gonadotropin increases were more marked with tamoxifen and toremifene than with raloxifene in oligozoospermic men.',
  'shbg-central-obesity-men':
    'In 1166 Chinese men SHBG was lower with a larger waist-to-height ratio (-11.84 nmol/L) and higher above 40 years (+12.40 nmol/L), each independently of the other.',
  'shbg-cirrhosis-men':
    'In 42 men with alcoholic cirrhosis estrone, estradiol, FSH, LH and prolactin were higher than in 21 controls and testosterone did not differ; SHBG was raised in 71% of those tested.',
  'shbg-female-arup-interval':
    'SHBG in women is listed as 25-122 nmol/L (18-49 y) and 17-125 nmol/L (50 y and older) by ARUP.',
  'shbg-female-gavleborg-interval':
    'A Swedish regional laboratory lists SHBG in women as 32-128 nmol/L at 20-49 years and 27-128 nmol/L from 50 years.',
  'shbg-high-men-context':
    'Total testosterone may read high when SHBG is high, for example in HIV disease or with some anticonvulsants; the guideline footnote turns to free testosterone where conditions alter SHBG.',
  'shbg-hyperthyroidism':
    "In 9 men and 11 women hyperthyroid from Graves' disease total testosterone and SHBG were higher than after return to euthyroidism and the free percentage was lower; free testosterone did not differ in the men and was lower in the women.",
  'shbg-hyperthyroidism-frequency':
    "SHBG was raised in 57 of 82 people (69%) hyperthyroid from Graves' disease or autonomous adenoma but in only 1 of 12 with subacute thyroiditis, and became normal with euthyroidism.",
  'shbg-male-arup-interval': 'ARUP lists male SHBG as 17-56 nmol/L at 18-49 years and 19-76 nmol/L from 50 years.',
  'shbg-male-gavleborg-interval':
    'A Swedish regional laboratory lists male SHBG as 18-54 nmol/L at 20-49 years and 21-77 nmol/L from 50 years, in close agreement with ARUP.',
  'shbg-men-adult-onset-hypogonadism':
    'Of men presenting for adult-onset hypogonadism 73% had SHBG below 30 nmol/L; SHBG tracked total testosterone in untreated men (r 0.71) and fell with BMI.',
  'shbg-obese-women':
    'In premenopausal women median SHBG was 75.9 nmol/L below BMI 30 kg/m2; obese women with SHBG below 76 nmol/L had a higher waist-to-hip ratio, insulin and triglycerides and lower HDL cholesterol than obese women above it.',
  'straw-scope':
    'STRAW+10 stages reproductive ageing by bleeding pattern first, with FSH, AMH, inhibin B and antral follicle count as supporting markers, and is meant to apply regardless of age, ethnicity, body size or lifestyle.',
  't-e2-ratio-below-10':
    'A ratio of testosterone to estradiol below 10 has been used as an entry criterion in infertility trials, for example 29 men treated with letrozole or anastrozole; no such limit is validated for general interpretation.',
  't-e2-ratio-erections':
    'In 36 treated men with hypogonadotropic hypogonadism a testosterone to estradiol ratio of 12.0 marked adequate morning erections with sensitivity 93.8% and specificity 90.0%.',
  't-e2-ratio-panken':
    'In a larger cohort the 20th percentile in fertile men was close to 10, but the ratio did not differ between fertile and subfertile men.',
  'testosterone-female-age-cycle':
    'In women aged 18-39 testosterone rises at mid-cycle and stays higher in the luteal than in the early follicular phase, and falls with reproductive age.',
  'testosterone-female-arup-interval':
    'ARUP lists LC-MS/MS total testosterone as 9-55 ng/dL in premenopausal and 5-32 ng/dL in postmenopausal women.',
  'testosterone-female-bui-interval':
    'Across an ovulatory cycle healthy women had total testosterone 0.3-1.6 nmol/L by LC-MS/MS and 0.5-2.0 nmol/L by a second-generation immunoassay; calculated free testosterone was 5.2-26 and 7.2-33 pmol/L.',
  'testosterone-female-cycle-menopause':
    'By LC-MS/MS testosterone, free testosterone, estradiol, estrone and SHBG peaked at mid-cycle and stayed higher in the mid-luteal phase; all of them were lower after menopause, and levels overall were below earlier immunoassay figures.',
  'testosterone-female-eclia-interval':
    'A US hospital laboratory lists female total testosterone by electrochemiluminescence immunoassay as 9-48 ng/dL and notes that implausibly high values in women were to be checked against an extraction or mass-spectrometric method.',
  'testosterone-female-neale-upper-limit':
    'By tandem mass spectrometry the upper reference limit for total testosterone in healthy women was 1.7 nmol/L.',
  'testosterone-female-no-deficiency-limit':
    'There is no diagnostic lower limit of testosterone, DHEA, DHEAS or androstenedione by which a woman can be called androgen deficient.',
  'testosterone-male-arup-interval':
    'One US reference laboratory reports LC-MS/MS total testosterone in men as 300-1080 (18-39 y), 300-890 (40-59 y) and 300-720 ng/dL (60 y and older).',
  'testosterone-male-framingham-interval':
    'Before harmonization, the Framingham Generation 3 reference sample gave 2.5th percentiles of 348.3 ng/dL for total and 70.0 pg/mL for calculated free testosterone, showing that limits depend on cohort and calibration.',
  'testosterone-male-harmonized-interval':
    'The CDC-harmonized central 95% interval for total testosterone in healthy non-obese men aged 19 to 39 is 264 to 916 ng/dL, with a median of 531 ng/dL; it applies only to assays calibrated to the reference method and calibrator.',
  'testosterone-male-harmonized-limitations':
    'The harmonized interval comes from predominantly white cohorts, and its authors leave open whether limits of healthy young men or age-adjusted ones apply; levels in non-obese men were higher than in all men of the same age.',
  'testosterone-male-lifespan-model':
    'A meta-model of 13 studies puts total testosterone at 15.4 (2.5th-97.5th percentile 7.2-31.1) nmol/L at its peak around age 19 and 13.0 (6.6-25.3) nmol/L at age 40, with no further fall in the mean afterwards but growing spread.',
  'testosterone-male-neale-interval':
    'Tandem mass spectrometry intervals in young healthy UK men were 10.6 to 31.9 nmol/L for total and 0.23 to 0.63 nmol/L for calculated free testosterone.',
  'testosterone-male-nhanes-trend':
    'Between the US surveys of 1988-1991 and 1999-2004 adjusted mean testosterone, free testosterone and SHBG of men changed little, while estradiol fell by 6.07 pg/mL.',
  'testosterone-male-nhanes-young':
    'In 1486 US men of 20 to 44 years surveyed in 2011 to 2016 the middle third of total testosterone was 409-558 ng/dL at 20-24, 413-575 at 25-29, 359-498 at 30-34, 352-478 at 35-39 and 350-473 ng/dL at 40-44 years; the authors take its lower end as their limit for low testosterone.',
  'testosterone-male-normal-emas':
    'Later EMAS analyses defined normal total testosterone as at least 10.5 nmol/L and normal calculated free testosterone as at least 220 pmol/L.',
  'testosterone-male-symptom-range-emas':
    'In EMAS, the probability of poor morning erections, low desire, erectile dysfunction and limited vigor rose as total testosterone fell through roughly 8.0 to 13.0 nmol/L and free testosterone through 160 to 280 pmol/L; only the three sexual symptoms clustered with low testosterone.',
  'testosterone-male-threshold-aua':
    'The AUA guideline treats a total testosterone below 300 ng/dL as a reasonable cut-off supporting low testosterone, on two early-morning measurements on separate occasions and together with symptoms or signs.',
  'testosterone-male-threshold-bssm':
    'Under BSSM 2023 as summarized for UK primary care, total testosterone below 12 nmol/L on two morning (07:00-11:00), preferably fasting samples about four weeks apart counts as low or borderline; between 8 and 12 nmol/L SHBG and calculated free testosterone enter.',
  'testosterone-male-threshold-china':
    'Symptom-based thresholds differ between populations: in Chinese men aged 40-79 the three sexual symptoms rose below total testosterone 13.21 nmol/L or calculated free testosterone 268.89 pmol/L.',
  'testosterone-male-threshold-eau':
    'The EAU guideline (2023 summary) uses total testosterone 12 nmol/L (3.5 ng/mL) as the threshold for late-onset hypogonadism, for fasting samples between 07:00 and 11:00 and at least two of them when below 12 nmol/L.',
  'testosterone-male-threshold-emas':
    'EMAS criteria for late-onset hypogonadism combine all three sexual symptoms with total testosterone below 11 nmol/L and free testosterone below 220 pmol/L.',
  'testosterone-male-threshold-endocrine-society':
    'The 2018 Endocrine Society guidance accepts 264 ng/dL (9.2 nmol/L) as the lower limit for CDC-certified total testosterone assays in young non-obese men; for laboratories without accuracy-based certification, local limits may misclassify men.',
  'testosterone-puberty-age':
    'ARUP LC-MS/MS total testosterone swings from 3-619 ng/dL at 12-13 years to 158-826 ng/dL at 16-17 years in boys, and from 6-50 to 9-58 ng/dL in girls, so adult interpretation is not valid in adolescence.',
  'testosterone-therapy-dht-route':
    'Serum DHT rose more with transdermal than with intramuscular testosterone for similar testosterone elevations.',
  'testosterone-therapy-dose-estradiol':
    'During weekly testosterone enanthate with GnRH-agonist suppression, estradiol rose with dose but with saturable kinetics; estradiol and E2:T were higher in older men.',
  'testosterone-therapy-enanthate-dose':
    'In 51 healthy men weekly testosterone enanthate lowered LH, FSH and sperm production in parallel with the dose: 50 mg halved them against placebo, and 300 mg did no more than 100 mg; testosterone was 1.5-fold (100 mg) and 3-fold (300 mg) that of placebo.',
  'testosterone-therapy-hemoglobin-hdl':
    'Pooled trials of testosterone show higher hemoglobin and hematocrit and slightly lower HDL cholesterol.',
  'testosterone-therapy-implants-women':
    'Women with subcutaneous testosterone implants had serum T several-fold above endogenous female levels, with wide between- and within-person variation.',
  'testosterone-therapy-nasal-gonadotropins':
    'With short-acting nasal testosterone three times daily for 6 months, FSH and LH stayed within the reference range in most men and motile count stayed above 5 million in over 90%.',
  'testosterone-therapy-women-indication':
    'The Global Consensus Position Statement finds hypoactive sexual desire disorder to be the only evidence-based indication for testosterone in women and the data insufficient for any other symptom or for disease prevention.',
  'testosterone-therapy-women-monitoring':
    "The consensus describes total testosterone at baseline and 3-6 weeks after the start of a trial of therapy, names total rather than 'free' testosterone as the biomarker studied, and reports short-term lipid safety only for non-oral doses approximating physiological premenopausal concentrations.",
  'testosterone-undecanoate-half-life':
    'Intramuscular testosterone undecanoate 1000 mg had a half-life of 33.9 days in castor oil and 20.9 days in tea-seed oil.',
};
