/**
 * The plain texts of the shipped rules in Spanish, by rule id: a fragment for one finding each, with the placeholders of the
 * English one. A rule without a line here fails the tests.
 */
export const spanishPlainTexts: Readonly<Record<string, string>> = {
  'estradiol-high-fsh-low-with-listed-estrogen':
    'El resultado de estradiol ({estradiol}) está por encima del intervalo usado, con un tratamiento hormonal en la lista.',
  'estradiol-low-on-listed-aromatase-inhibitor':
    'El resultado de estradiol ({estradiol}) está por debajo del intervalo usado. Un medicamento de la lista lo baja.',
  'gender-affirming-therapy-context':
    'En la lista hay un tratamiento de afirmación de género. Estos resultados son del tiempo de ese tratamiento.',
  'hematocrit-high-with-listed-androgen-or-high-testosterone':
    'La proporción de glóbulos rojos en la sangre está por encima del intervalo usado.',
  'lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue':
    'Algunos resultados de hormonas están por debajo de los intervalos usados. Un tratamiento de la lista los baja, y los resultados son del tiempo de ese tratamiento.',
  'listed-drug-or-condition-affects-result':
    'Un medicamento o una circunstancia de la lista puede cambiar resultados de este tipo.',
  'listed-hormone-governs-reading':
    'En la lista hay un tratamiento hormonal. Estos resultados son del tiempo de ese tratamiento.',
  'hcg-high-pregnancy-not-stated':
    'El resultado de hCG ({hcg}) está por encima del intervalo usado. No consta si hay un embarazo, y eso cambia qué intervalos se usan.',
  'pregnancy-governs-reading':
    'Los resultados de hormonas cambian en el embarazo, por lo que no se usaron los intervalos habituales.',
  'genotype-of-steroid-metabolism-stated':
    'En los datos hay una prueba genética. Esa prueba no dice cuánto hay de una hormona.',
  'fsh-low-lh-not-low': 'El resultado de FSH ({fsh}) está por debajo del intervalo usado. El de LH ({lh}) no.',
  'fsh-raised-lh-inside':
    'El resultado de FSH ({fsh}) está por encima del intervalo usado. El de LH ({lh}) está dentro del suyo.',
  'lh-fsh-low-on-listed-androgen':
    'Los resultados de LH ({lh}) y FSH ({fsh}) están por debajo de los intervalos usados. En la lista hay un tratamiento hormonal, y los resultados son del tiempo de ese tratamiento.',
  'lh-fsh-low-sex-steroid-not-measured':
    'Los resultados de LH ({lh}) y FSH ({fsh}) están por debajo de los intervalos usados. La testosterona no se midió.',
  'lh-fsh-low-testosterone-not-low-no-listed-source':
    'Los resultados de LH ({lh}) y FSH ({fsh}) están por debajo de los intervalos usados. El de testosterona ({testosterone}) no.',
  'lh-low-fsh-not-low': 'El resultado de LH ({lh}) está por debajo del intervalo usado. El de FSH ({fsh}) no.',
  'gonadotropin-and-other-pituitary-results-low':
    'Hay resultados de más de un grupo de hormonas por debajo de los intervalos usados.',
  'prolactin-high-macroprolactin-measured':
    'El resultado de prolactina ({prolactin}) está por encima del intervalo usado. También llegó un resultado de macroprolactina ({macroprolactin}).',
  'prolactin-high-sex-steroid-low':
    'El resultado de prolactina ({prolactin}) está por encima del intervalo usado, y el de una hormona sexual está por debajo.',
  'testosterone-high-lh-not-low':
    'El resultado de testosterona ({testosterone}) está por encima del intervalo usado. El de LH ({lh}) no está por debajo.',
  'testosterone-inside-free-low-lh-raised':
    'El resultado de testosterona total ({testosterone}) está dentro del intervalo usado. Su parte libre está por debajo, y el resultado de LH ({lh}) está por encima.',
  'testosterone-inside-lh-raised':
    'El resultado de testosterona ({testosterone}) está dentro del intervalo usado. El de LH ({lh}) está por encima del suyo.',
  'testosterone-low-fsh-raised-lh-inside':
    'El resultado de testosterona ({testosterone}) está por debajo del intervalo usado. El de FSH ({fsh}) está por encima. El de LH ({lh}) está dentro.',
  'testosterone-low-lh-fsh-low-after-listed-androgen':
    'Los resultados de testosterona ({testosterone}), LH ({lh}) y FSH ({fsh}) están por debajo de los intervalos usados, después de una hormona de la lista que ya terminó.',
  'testosterone-low-lh-fsh-low':
    'Los resultados de testosterona ({testosterone}) y LH ({lh}) están por debajo de los intervalos usados. FSH: {fsh}.',
  'testosterone-low-lh-fsh-unraised':
    'El resultado de testosterona ({testosterone}) está por debajo del intervalo usado. El de LH ({lh}) no está por encima. FSH: {fsh}.',
  'testosterone-low-lh-low-fsh-not-low':
    'Los resultados de testosterona ({testosterone}) y LH ({lh}) están por debajo de los intervalos usados. El de FSH ({fsh}) no.',
  'testosterone-low-lh-raised':
    'El resultado de testosterona ({testosterone}) está por debajo del intervalo usado. El de LH ({lh}) está por encima del suyo.',
  'shbg-high-testosterone-high-free-inside':
    'Los resultados de SHBG ({shbg}) y testosterona total ({testosterone}) están por encima de los intervalos usados. La parte libre está dentro del suyo.',
  'shbg-high-testosterone-high':
    'Los resultados de SHBG ({shbg}) y testosterona total ({testosterone}) están por encima de los intervalos usados.',
  'shbg-high-testosterone-inside-free-low':
    'El resultado de SHBG ({shbg}) está por encima del intervalo usado. El de testosterona total ({testosterone}) está dentro del suyo, y su parte libre está por debajo.',
  'shbg-low-testosterone-low-free-inside':
    'Los resultados de SHBG ({shbg}) y testosterona total ({testosterone}) están por debajo de los intervalos usados. La parte libre está dentro del suyo.',
  'shbg-low-testosterone-low':
    'Los resultados de SHBG ({shbg}) y testosterona total ({testosterone}) están por debajo de los intervalos usados.',
  'testosterone-low-or-near-limit-shbg-not-measured':
    'El resultado de testosterona ({testosterone}) está por debajo de un límite o cerca de él. No se midió la SHBG, otro dato con el que se lee.',
  'free-testosterone-measured-and-calculated-differ':
    'La testosterona libre se midió, y además se calculó con otros resultados. Las dos cifras no coinciden. Se muestran ambas.',
  'estradiol-high-fsh-not-low':
    'El resultado de estradiol ({estradiol}) está por encima del intervalo usado. El de FSH ({fsh}) no está por debajo.',
  'estradiol-high-lh-or-fsh-low':
    'El resultado de estradiol ({estradiol}) está por encima del intervalo usado, y el de LH o el de FSH está por debajo.',
  'hcg-high-estradiol-progesterone-high':
    'Los resultados de hCG ({hcg}), estradiol ({estradiol}) y progesterona ({progesterone}) están por encima de los intervalos usados.',
  'hcg-high-sex-steroid-not-low': 'El resultado de hCG ({hcg}) está por encima del intervalo usado.',
  'testosterone-low-estradiol-high':
    'El resultado de testosterona ({testosterone}) está por debajo del intervalo usado. El de estradiol ({estradiol}) está por encima del suyo.',
  'estradiol-on-listed-estrogen':
    'En la lista hay un tratamiento hormonal. El resultado de estradiol ({estradiol}) es del tiempo de ese tratamiento.',
  'estradiol-low-fsh-raised':
    'El resultado de estradiol ({estradiol}) está por debajo del intervalo usado. El de FSH ({fsh}) está por encima del suyo.',
  'estradiol-low-lh-fsh-low':
    'Los resultados de estradiol ({estradiol}) y LH ({lh}) están por debajo de los intervalos usados.',
  'estradiol-low-lh-fsh-unraised':
    'El resultado de estradiol ({estradiol}) está por debajo del intervalo usado. El de LH ({lh}) no está por encima.',
  'fsh-above-limit-before-forty-disordered-cycles':
    'El resultado de FSH ({fsh}) está por encima de un límite que una guía nombra para esta edad.',
  'fsh-below-postmenopausal-interval': 'El resultado de FSH ({fsh}) está por debajo del intervalo usado.',
  'lh-raised-fsh-inside':
    'El resultado de LH ({lh}) está por encima del intervalo usado. El de FSH ({fsh}) está dentro del suyo.',
  'midcycle-results':
    'La muestra es de la mitad del ciclo, cuando algunos resultados de hormonas alcanzan su punto más alto.',
  'luteal-progesterone': 'En la segunda mitad del ciclo, la progesterona cambia mucho en pocas horas.',
  'estradiol-measured-postmenopausal':
    'El resultado de estradiol es {estradiol}. Las cantidades son más bajas en las mujeres posmenopáusicas que en las premenopáusicas.',
  'testosterone-high-female-shbg-low':
    'El resultado de testosterona ({testosterone}) está por encima del intervalo usado. El de SHBG ({shbg}) está por debajo del suyo.',
  'fsh-raised-semen-result-low':
    'El resultado de FSH ({fsh}) está por encima del intervalo usado, y un resultado de semen está por debajo del suyo.',
  'psa-on-listed-5-alpha-reductase-inhibitor': 'El resultado de PSA es {psa}. Un medicamento de la lista baja el PSA.',
  'dht-on-listed-5-alpha-reductase-inhibitor':
    'El resultado de dihidrotestosterona es {dht}. Un medicamento de la lista la baja.',
  'lipids-on-listed-aromatase-inhibitor': 'Las grasas de la sangre se midieron durante un medicamento de la lista.',
  'bone-density-with-low-estradiol-male':
    'El resultado de estradiol ({estradiol}) está por debajo del intervalo usado. También se midió la densidad del hueso.',
  'censored-across-a-limit':
    'Un resultado llegó solo como menor o mayor que un número, y no se pudo comparar con su intervalo.',
  'collection-time-not-morning-or-unknown':
    'La testosterona cambia a lo largo del día. No consta que esta muestra se tomara por la mañana.',
  'cycle-phase-not-supplied':
    'El intervalo de algunos de estos resultados depende del momento del ciclo, que no consta.',
  'results-after-listed-androgen': 'Estos resultados son del tiempo posterior a un tratamiento hormonal de la lista.',
  'estradiol-immunoassay-at-low-concentration': 'La prueba de estradiol es menos exacta cuando su cantidad es pequeña.',
  'testosterone-immunoassay-at-low-concentration':
    'La prueba de testosterona es menos exacta cuando su cantidad es pequeña.',
  'progesterone-phase-by-calendar':
    'La progesterona cambia a lo largo del ciclo, y el momento del ciclo solo se contó con el calendario.',
  'immunoassay-possible-on-listed-biotin':
    'En la lista está la biotina. La biotina puede cambiar lo que leen algunas pruebas.',
  'estradiol-immunoassay-possible-on-listed-fulvestrant':
    'En la lista está el fulvestrant. Con él, algunas pruebas pueden leer más estradiol ({estradiol}) del que hay.',
  'steroid-immunoassay-possible-on-listed-exemestane':
    'En la lista está el exemestano. El exemestano puede cambiar lo que leen algunas pruebas.',
  'testosterone-outside-certified-range':
    'El resultado de testosterona ({testosterone}) está fuera del intervalo para el que se certificó la prueba.',
  'limits-of-these-data': 'Faltan algunos datos con los que se leen estos resultados.',
  'methods-disagree': 'Dos formas de medir dieron resultados que no coinciden. Se muestran ambos.',
  'printed-interval-does-not-fit-subject':
    'Un intervalo impreso con un resultado es para otro grupo de personas y no se usó.',
  'result-on-a-limit': 'Un resultado está justo en el extremo del intervalo usado.',
  'results-disagree': 'Dos resultados de la misma prueba no coinciden. Se muestran ambos.',
  'under-adult-age':
    'Estos resultados son de una persona que no tiene edad adulta. No se usaron los intervalos de adultos.',
  'unit-missing-or-implausible': 'Un resultado no se pudo usar porque su unidad falta o no está clara.',
  'measured-gonadal-results-inside': 'Los resultados de hormonas medidos están dentro de los intervalos usados.',
  'change-beyond-reference-change-value': 'Un resultado cambió más de lo que suele cambiar de un día a otro.',
  'changes-between-samples': 'Algunos resultados cambiaron desde la muestra anterior.',
  'changes-since-listed-androgen-ended':
    'Hay resultados que cambiaron entre el tiempo de un tratamiento hormonal de la lista y el tiempo posterior.',
  'results-lower-still-on-listed-gnrh-analogue':
    'Un resultado es más bajo que otro anterior que estaba por debajo del intervalo usado, durante un tratamiento de la lista que lo baja.',
  'results-nearer-to-those-before-listed-hormone':
    'Después de un tratamiento hormonal de la lista, algunos resultados están más cerca de los anteriores a él.',
  'two-morning-samples-testosterone-low':
    'El resultado de testosterona está por debajo del intervalo usado en dos muestras de la mañana.',
  'two-samples-on-different-sides-of-the-limit':
    'De dos resultados de testosterona, uno está por debajo de un límite y el otro no.',
  'changes-since-listed-treatment-began': 'Hay resultados que cambiaron desde que empezó un tratamiento de la lista.',
  'gonadal-results-higher-than-before':
    'Los resultados que estaban por debajo del intervalo usado son ahora más altos.',
  'previously-outside-now-inside-or-nearer':
    'Un resultado que estaba fuera del intervalo usado está ahora dentro de él o más cerca.',
  'samples-not-comparable':
    'Dos muestras se tomaron en condiciones distintas, por lo que no se valoró el cambio entre ellas.',
  'testosterone-higher-on-listed-aromatase-inhibitor':
    'La testosterona es más alta que antes de un medicamento de la lista.',
  'testosterone-lh-fsh-higher-on-listed-serm':
    'La testosterona, la LH y la FSH son más altas que antes de un medicamento de la lista.',
  'testosterone-low-male': 'El resultado de testosterona está por debajo del intervalo usado.',
  'testosterone-high-male': 'El resultado de testosterona está por encima del intervalo usado.',
  'testosterone-low-female': 'El resultado de testosterona está por debajo del intervalo usado.',
  'testosterone-high-female': 'El resultado de testosterona está por encima del intervalo usado.',
  'free-testosterone-low': 'El resultado de testosterona libre está por debajo del intervalo usado.',
  'free-testosterone-high': 'El resultado de testosterona libre está por encima del intervalo usado.',
  'estradiol-low-male': 'El resultado de estradiol está por debajo del intervalo usado.',
  'estradiol-high-male': 'El resultado de estradiol está por encima del intervalo usado.',
  'estradiol-low-female': 'El resultado de estradiol está por debajo del intervalo usado.',
  'estradiol-high-female': 'El resultado de estradiol está por encima del intervalo usado.',
  'lh-low': 'El resultado de LH está por debajo del intervalo usado.',
  'lh-high': 'El resultado de LH está por encima del intervalo usado.',
  'fsh-low': 'El resultado de FSH está por debajo del intervalo usado.',
  'fsh-high': 'El resultado de FSH está por encima del intervalo usado.',
  'shbg-low': 'El resultado de SHBG está por debajo del intervalo usado.',
  'shbg-high': 'El resultado de SHBG está por encima del intervalo usado.',
  'prolactin-low': 'El resultado de prolactina está por debajo del intervalo usado.',
  'prolactin-high': 'El resultado de prolactina está por encima del intervalo usado.',
  'androgen-precursor-high': 'El resultado de un precursor de andrógenos está por encima del intervalo usado.',
  'hcg-high': 'El resultado de hCG está por encima del intervalo usado.',
  'hematocrit-or-hemoglobin-high': 'El resultado de hematocrito o de hemoglobina está por encima del intervalo usado.',
  'psa-high': 'El resultado de PSA está por encima del intervalo usado.',
  'semen-result-low': 'El resultado del examen de semen está por debajo del intervalo usado.',
  'results-outside-intervals': 'Algunos resultados están fuera de los intervalos usados.',
};
