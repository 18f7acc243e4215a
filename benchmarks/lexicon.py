"""The words that made-up services are written with, most frequent first, in English, French and Arabic.

The first few hundred words of a language are real. Behind them come words built from parts, as clinical language builds
them, and then coined names; a long tail of rare words is what makes an index large and a prefix slow, so it must be
there.
"""

from __future__ import annotations

import random
from itertools import accumulate, product

from msgspec import Struct

ENGLISH = """
the and of to for a in is with or are we our you people by on at health can from who support be as this your their
mental care services help not if have it service children family an when they all up community more day group young
week free need that families out may women will call also who first clinic any after time one person living staff
before home school health-worker offer do team each before life problems may adults session crisis sessions working
parents referral training between other hours open trained others local medicine counselling appointment feel low
feeling well mood anxiety depression worry stress sleep grief loss violence alcohol drugs safe baby mother birth
pregnancy fathers older young men carers carer child adolescents students teacher teachers nurse doctor psychiatrist
psychologist counsellor psychologists midwife social worker workers volunteers peer peers experience lived recovery
daily activities groups walk weekly month monthly morning afternoon evening night weekend phone line number text
message chat video online visit visits outreach mobile bus office hospital ward centre district town village region
national government public private charity church mosque women's refugee refugees displaced camp border language
languages interpreter interpreters arabic french english translated no cost fee fees charge donation card papers
insurance required bring letter refer referred self assessment assess treatment treat therapy therapies talk talking
listen listening listener psychological psychosocial cognitive behavioural exposure trauma traumatic event events war
conflict flood earthquake loss bereavement bereaved suicide suicidal thoughts harm self-harm plan plans safety risk
urgent emergency emergencies ambulance police protection legal rights law court shelter housing house homes food money
work job employment skills skill learn learning education class classes course courses certificate volunteer supervised
supervision quality standards guideline guidelines protocol register registered licence licensed regional authority
ministry department programme programmes project funded partner partners network university research study follow
following review reviewed stable severe mild moderate common disorder disorders condition conditions illness disease
chronic pain physical body heart diabetes hiv tuberculosis epilepsy seizure seizures psychosis schizophrenia bipolar
mania hallucinations voices delusions dementia memory alzheimer confusion delirium autism developmental delay
intellectual
disability disabilities attention hyperactive conduct behaviour anger addiction addicted substance opioid methadone
withdrawal detox gambling gaming smoking tobacco drinking eating anorexia bulimia weight insomnia nightmares panic
attacks phobia obsessive compulsive rituals fear fears shame guilt stigma discrimination lonely loneliness isolation
isolated friends friendship neighbours neighbour partner marriage divorce relationship couple couples abuse abused
sexual assault survivors survivor rape domestic bullying bullied identity gender lesbian gay transgender youth teenager
teenagers exam exams pressure burnout tired tiredness exhaustion energy hopeless hopelessness crying tears sad sadness
worthless appetite concentrate concentration restless irritable tension headaches breathing relaxation mindfulness
meditation yoga exercise sport football music art drama dance garden gardening cooking sewing craft crafts prayer
spiritual faith elders traditional healer healers culture cultural indigenous farmers fishermen miners veterans soldiers
prison prisoners detention probation release homeless street hostel rough reception welcome welcoming confidential
private privacy consent data record records discharge admission inpatient outpatient bed beds acute intensive
rehabilitation occupational physiotherapy speech dental eye maternity antenatal postnatal perinatal breastfeeding infant
toddler nursery kindergarten playground toys paediatric vaccination immunisation nutrition water sanitation hygiene
pharmacy prescription prescriptions tablets injection dose doses antidepressants antipsychotic lithium valproate
fluoxetine amitriptyline haloperidol risperidone diazepam side effects blood test tests laboratory screening
questionnaire score early warning signs relapse prevention wellness resilience coping strategies problem-solving
motivational interviewing interpersonal systemic narrative counsellors helpline hotline toll-free landline whatsapp
website leaflet leaflets poster radio broadcast transport taxi ferry stairs ramp wheelchair step-free toilet lift deaf
sign interpreter braille blind glasses hearing closed holidays ramadan christmas monday tuesday wednesday thursday
friday
saturday sunday january february march april june july august september october november december
""".split()

FRENCH = """
de la le les et des pour en un une du dans au avec est sur par nous vous votre aux qui sont ou à ce santé mentale soins
personnes aide service accueil famille enfants soutien groupe équipe centre sans vie jour semaine rendez-vous gratuit
femmes écoute jeunes parents adultes suivi tristesse angoisse anxiété dépression stress sommeil deuil perte violence
alcool drogue sécurité bébé mère naissance grossesse pères âgées hommes aidants école élèves enseignants infirmière
médecin psychiatre psychologue sage-femme assistante sociale bénévoles pairs expérience rétablissement activités
quotidien ateliers hebdomadaire mensuel matin après-midi soir nuit téléphone ligne numéro message vidéo visite domicile
mobile bureau hôpital quartier ville village région national public privé association réfugiés déplacés camp langue
interprète arabe français coût frais payant papiers assurance lettre orientation évaluation traitement thérapie parler
psychologique psychosocial traumatisme guerre conflit inondation séisme suicide suicidaires pensées danger urgence
ambulance police protection droits juridique logement nourriture travail emploi formation cours certificat qualité
autorité ministère programme projet partenaires réseau université recherche sévère léger modéré trouble troubles maladie
chronique douleur épilepsie crises psychose schizophrénie bipolaire démence mémoire autisme handicap comportement colère
dépendance sevrage jeux tabac alimentation anorexie insomnie cauchemars panique phobie honte culpabilité stigmatisation
solitude isolement amis voisins couple divorce abus sexuelle survivantes harcèlement identité adolescents examens
épuisement fatigue larmes appétit concentration respiration relaxation musique art jardin cuisine couture prière
guérisseurs agriculteurs anciens combattants prison détenus sans-abri confidentiel dossier hospitalisation lit
réadaptation maternité prénatal postnatal nourrisson crèche pédiatrie vaccination nutrition pharmacie ordonnance
comprimés
injection dépistage rechute prévention résilience lundi mardi mercredi jeudi vendredi samedi dimanche
""".split()

ARABIC = """
في من على إلى مع أو عن كل هذا هذه التي الذي نحن الصحة النفسية خدمة خدمات مركز دعم مساعدة الأسرة الأطفال النساء الرجال
الشباب مجاني مجانا موعد علاج العلاج استشارة فريق مجموعة جلسات أسبوعية يوم ليل هاتف خط رقم رسالة زيارة منزلية مستشفى
عيادة مدينة قرية منطقة اكتئاب القلق الحزن النوم الضغط التوتر الفقد العنف الإدمان المخدرات الكحول أمان أم طفل الولادة
الحمل الآباء كبار السن المراهقين المدرسة معلم ممرضة طبيب نفسي أخصائي اجتماعي متطوعون تعافي أنشطة صباح مساء لاجئين
النازحين مخيم لغة مترجم العربية الفرنسية رسوم تكلفة تأمين ورقة إحالة تقييم صدمة حرب نزاع فيضان زلزال انتحار أفكار خطر
طوارئ إسعاف شرطة حماية حقوق قانوني سكن طعام عمل تدريب دورة شهادة وزارة برنامج مشروع شبكة جامعة شديد خفيف متوسط اضطراب
مرض مزمن ألم صرع نوبات ذهان فصام خرف ذاكرة توحد إعاقة سلوك غضب تدخين طعام أرق كوابيس هلع خوف خجل وصمة وحدة عزلة
أصدقاء جيران زواج طلاق اعتداء ناجيات تنمر هوية امتحانات إرهاق تعب بكاء شهية تركيز تنفس استرخاء موسيقى فن حديقة صلاة
مزارعون سجن مشرد سري ملف سرير تأهيل أمومة رضيع حضانة تغذية صيدلية وصفة حبوب حقنة فحص انتكاسة وقاية صمود
""".split()

_FRONTS = """psycho neuro socio ethno physio cardio hepato gastro immuno patho neo post pre anti inter multi poly hyper
hypo dys para peri trans sub over under re co bio chrono thermo hydro electro geno cyto lipo myo osteo""".split()
_MIDDLES = """therap analys dynam metr log genes troph plast lep mot kinet somat affect sens percept memor cognit relat
adapt regul stabil activ mobil vari form struct funct gener direct product select connect protect nutrit
vascul""".split()
_ENDS = (
    "y ic ical ist ists ive ion ions ing ed er ers ment ness ity al ally ation ations able ous ant ent ism or".split()
)

_ONSETS = "b br c ch d dr f fr g gr h j k kr l m n p pr r s sh st t tr v w y z m'b n'g".replace("'", "").split()
_VOWELS = "a e i o u ai ei ou ia a e o".split()
_CODAS = "n r l s m t nd rt k th".split() + [""] * 8
_ARABIC_LETTERS = "ابتجحدرزسشصضطعفقكلمنهوي"


class Words(Struct, frozen=True):
    """The words of a language with their cumulative weights, ready for ``random.choices``."""

    words: tuple[str, ...]
    cumulative: tuple[float, ...]

    def draw(self, chance: random.Random, count: int) -> list[str]:
        """So many words, each as often as its rank says."""
        return chance.choices(self.words, cum_weights=self.cumulative, k=count)


def ranked(words: list[str], exponent: float = 1.25) -> Words:
    """Words whose frequency falls with their rank by the law of Zipf and Mandelbrot."""
    kept = tuple(dict.fromkeys(words))
    weights = (1 / (rank + 2.7) ** exponent for rank in range(1, len(kept) + 1))
    return Words(kept, tuple(accumulate(weights)))


def english(names: list[str]) -> Words:
    """English: everyday and clinical words, then built ones, then names."""
    return ranked([*ENGLISH, *_built("", 9), *names])


def french(names: list[str]) -> Words:
    """French in the same shape, with accents in its built words."""
    return ranked([*FRENCH, *_built("é", 10), *names[::2]])


def arabic() -> Words:
    """Arabic: its own words, then coined ones with and without the article."""
    chance = random.Random("arabic")
    coined = ["".join(chance.choices(_ARABIC_LETTERS, k=chance.randint(3, 6))) for _ in range(6_000)]
    return ranked([*ARABIC, *(word if at % 3 else f"ال{word}" for at, word in enumerate(coined))])


def _built(mark: str, seed: int) -> list[str]:
    """Words put together as clinical ones are; ``mark`` takes the place of every "e" of the front part."""
    built = ["".join(parts) for parts in product(_FRONTS, _MIDDLES, _ENDS)]
    random.Random(seed).shuffle(built)
    return [word.replace("e", mark, 1) if mark else word for word in built[:14_000]]


def coined_names(count: int, seed: str) -> list[str]:
    """Names of places and people that no register has."""
    chance = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        parts = chance.choices((2, 3), weights=(2, 1))[0]
        syllables = (chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS) for _ in range(parts))
        found["".join(syllables).capitalize()] = None
    return list(found)
