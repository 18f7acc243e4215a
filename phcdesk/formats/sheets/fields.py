"""The fields that a column of a plain table can hold, and the headings under which people write them.

A field is named as in HSDS where HSDS has it. Three kinds of field carry more in their name: ``hours:MO`` (the hours of
a weekday), ``flag:FACET:CODE`` (a yes/no column for one term of the vocabulary) and ``more`` (a column without a field
of its own, which is kept in the description under its heading). ``private`` columns name people: they are never read.
"""

from __future__ import annotations

from functools import cache

from phcdesk.formats.sheets.recipe import same_header

_HEADINGS = """
id: id | code | facility code | facility id | service id | services id | location id | organization id | organisation id | identifier | uuid | osm id | mfl code | hfr code | reg no | registration number | serial no | identifiant | identificador | código | رمز | معرف | код | идентификатор | ідентифікатор | clues | cnes | co cnes | finess | n finess | nin | hmis code | dhis2 id
name: name | facility name | name of facility | name of the facility | health facility | health facility name | hospital name | service name | name of service | clinic name | title | site name | centre name | center name | facility | official name | nom | nom de l'établissement | nom de la structure | nom du service | nom structure | établissement | intitulé | nombre | nombre del establecimiento | nombre del servicio | nombre del centro | nombre establecimiento | nome | nome do estabelecimento | nome do serviço | nome da unidade | unidade de saúde | الاسم | اسم | اسم المرفق | اسم المنشأة | اسم المؤسسة | اسم الخدمة | название | наименование | наименование учреждения | название учреждения | назва | найменування | назва закладу | raison sociale | nombre de la unidad | nombre del establecimiento de salud | nome fantasia | no fantasia
alternate_name: alternate name | alternative name | other name | other names | short name | acronym | local name | autre nom | sigle | otro nombre | siglas | outro nome | sigla | اسم آخر | другое название | сокращение | інша назва | common name | alt facility name | provider aka | also known as | aka
organization: organization | organisation | organization name | organisation name | operator | operator name | facility operator name | provider | provider name | agency | implementing agency | ngo | run by | managed by | owner name | partner | lead organisation | organisme | organisation responsable | prestataire | opérateur | agence | organización | entidad | proveedor | operador | organização | entidade | instituição | prestador | المنظمة | الجهة | الجهة المشغلة | مقدم الخدمة | организация | оператор | организация исполнитель | організація | надавач
type: type | organisation unit group name | facility type | type of facility | service type | type of service | category | facility category | kind | amenity | healthcare | level of care | facility level | keph level | type d'établissement | type de structure | type de service | catégorie | tipo | tipo de establecimiento | tipo de servicio | categoría | tipo de estabelecimento | tipo de unidade | categoria | النوع | نوع المرفق | نوع الخدمة | тип | тип учреждения | вид услуги | тип закладу | вид послуги | nombre tipo establecimiento | tipo establecimiento
services: services | services offered | services provided | service offered | available services | mental health services | speciality | specialities | specialty | specialties | programmes | services offerts | services disponibles | prestations | spécialité | spécialités | servicios | servicios ofrecidos | especialidad | especialidades | serviços | serviços oferecidos | especialidade | especialidades | الخدمات | الخدمات المقدمة | التخصص | услуги | предоставляемые услуги | специализация | послуги | надавані послуги | service names | names of services | service capability | amenities offered | service | activity | activities | servicio | serviço | الخدمة | услуга | послуга
description: description | about | details | summary | overview | service description | body | description du service | présentation | descripción | detalles | descrição | resumo | الوصف | وصف | описание | о службе | опис
phone: phone | phone number | phones | phone numbers | telephones | phone no | telephone | telephone number | telephone no | tel | tel no | contact number | contact no | contact phone | phone contact | mobile | mobile number | cell | cell phone | cellphone | landline | hotline | helpline | hotline number | whatsapp | sms | fax | tty | toll free | toll free phone number | tty phone number | téléphone | numéro de téléphone | numéro | tél | portable | contact téléphonique | teléfono | número de teléfono | móvil | celular | telefone | telemóvel | telefone de contacto | الهاتف | رقم الهاتف | هاتف | جوال | موبايل | телефон | номер телефона | моб телефон | номер телефону | contacts téléphoniques | contacts | contact | contact details | contact numbers | contact information | contact info | hotline numbers | numéros de téléphone | n tel | n tél | contacto | contactos | número de contacto | números de contacto | números de teléfono | contacto telefónico | contato | contatos | telefones | номер | телефоны | контактный телефон | контакты | контактні телефони | контактний телефон | контакти | أرقام الهاتف | أرقام الهواتف | رقم التواصل | أرقام التواصل | للتواصل | text line | text number | alternate number | landline number | telefono de contacto | teléfonos | téléphones
email: email | e mail | e mail address | email address | mail | courriel | adresse électronique | adresse mail | correo | correo electrónico | correio eletrónico | البريد الإلكتروني | بريد | эл почта | электронная почта | ел пошта | електронна пошта
url: website | web site | url | web | web page | webpage | website address | homepage | link | site web | site internet | sitio web | página web | sítio web | site | الموقع الإلكتروني | сайт | веб сайт | вебсайт
address: address | full address | physical address | street address | location address | addr full | adresse | adresse complète | adresse physique | dirección | domicilio | endereço | morada | العنوان | عنوان | адрес | адреса | physical location | location of facility
address_1: address 1 | address line 1 | street | street name | road | rue | calle | rua | الشارع | улица | вулиця | line 1 | line1 | logradouro
address_2: address 2 | address line 2 | line2 | building | floor | landmark | nearest landmark | complément d'adresse | repère | referencia | المبنى | дом | будинок | line 2 | bairro
city: city | town | village | municipality | settlement | locality | place | location name | town village | ville | commune | localité | ciudad | municipio | localidad | cidade | município | localidade | المدينة | البلدة | القرية | город | населенный пункт | місто | населений пункт | громада | camp | camp name
admin3: admin3 | adm3 | admin 3 | ward | parish | payam | sub location | traditional authority | communauté rurale | aire de santé | barangay | barangay name
admin2: admin2 | adm2 | admin 2 | district | county | sub county | subcounty | department | département | cercle | zone | zone de santé | distrito | departamento | partido | المنطقة | المديرية | القضاء | район | lga | local government area | upazila | taluk | block
admin1: admin1 | adm1 | admin 1 | province | state | region | governorate | oblast | division | région | gouvernorat | provincia | estado | región | província | região | المحافظة | الولاية | الإقليم | область | регион | регіон | провинция | uf
postal_code: postal code | postcode | post code | zip | zip code | code postal | código postal | cep | الرمز البريدي | индекс | почтовый индекс | поштовий індекс
country: country | country name | country code | iso3 | iso3c | iso2 | iso | nation | pays | país | الدولة | البلد | страна | країна
latitude: latitude | lat | gps latitude | gps lat | y | y coordinate | northing | lat dd | latitud | خط العرض | широта
longitude: longitude | lon | long | lng | gps longitude | gps long | gps lon | x | x coordinate | easting | lon dd | longitud | خط الطول | долгота | довгота
point: coordinates | gps | gps lat long | gps lat lon | lat lng | latlong | latlng | gps coordinates | gps location | geolocation | lat long | lat lon | latitude longitude | location coordinates | geo point | geopoint | coordonnées | coordonnées gps | coordenadas | الإحداثيات | координаты | координати
hours: hours | أوقات الدوام | days of operation | days open | open days | opening days | working days | jours d'ouverture | días de atención | opening hours | open hours | hours of operation | working hours | opening times | operating hours | business hours | office hours | schedule | clinic hours | when open | when is the facility open | horaires | heures d'ouverture | horaire | horario | horario de atención | horas de atención | horário | horário de funcionamento | ساعات العمل | أوقات العمل | ساعات الدوام | часы работы | время работы | график работы | години роботи | час роботи | графік роботи | days and hours | days and time | day and time | day time | timing | timings | clinic timings | clinic days | clinic day time | time of operation | opening time | time open | open from | opens at | opens | open until | open to | closes at | closes | closing time | heure d'ouverture | heure de fermeture | hora de apertura | hora de cierre | hora de abertura | hora de fechamento | время открытия | время закрытия | وقت الفتح | وقت الإغلاق
languages: language | languages | languages spoken | spoken languages | langue | langues | langues parlées | idioma | idiomas | lengua | língua | línguas | اللغة | اللغات | язык | языки | мова | мови
cost: cost | fee | fees | price | charges | cost of service | payment | income eligibility and fees | flat fee description | sliding scale fees description | coût | tarif | tarifs | frais | costo | coste | precio | tarifa | custo | preço | taxa | التكلفة | الرسوم | السعر | стоимость | цена | оплата | вартість | ціна
eligibility: eligibility | who can use it | who is it for | who it is for | target group | target groups | target population | population served | eligibility criteria | beneficiaries | admission criteria | éligibilité | public cible | bénéficiaires | critères d'admission | elegibilidad | población objetivo | beneficiarios | requisitos | elegibilidade | público alvo | beneficiários | الأهلية | الفئة المستهدفة | المستفيدون | для кого | целевая группа | критерии | цільова група | для кого послуга
minimum_age: minimum age | min age | age from | âge minimum | edad mínima | idade mínima | минимальный возраст
maximum_age: maximum age | max age | age to | âge maximum | edad máxima | idade máxima | максимальный возраст
application_process: how to apply | application process | referral | referral process | how to be referred | how to access | access | procédure d'accès | comment accéder | orientation | cómo acceder | derivación | remisión | como aceder | referenciação | طريقة الإحالة | الإحالة | как обратиться | направление | як звернутися | intake procedure | process for walk ins
wait_time: waiting time | wait time | waiting list | délai d'attente | tiempo de espera | tempo de espera | وقت الانتظار | время ожидания | час очікування
documents: documents needed | required documents | what to bring | documents requis | documentos requeridos | documentos necesarios | documentos necessários | الوثائق المطلوبة | необходимые документы | необхідні документи
accessibility: accessibility | handicap access | wheelchair | wheelchair access | disabled access | accessibilité | accesibilidad | acessibilidade | إمكانية الوصول | доступность | доступність
transportation: directions | how to get there | transport | transportation | comment s'y rendre | cómo llegar | como chegar | كيفية الوصول | как добраться | як дістатися
alert: alert | notice | warning | important note | avis | aviso | تنبيه | внимание | увага
ownership: ownership | owner | operator type | facility owner | sector | public private | managing authority | statut juridique | propriété | secteur | propiedad | titularidad | propriedade | الملكية | форма собственности | собственность | форма власності
status: status | operational status | operation status | facility status | functional status | functionality | service status | open closed | currently open | is this service open | statut | état | état de fonctionnement | estado de funcionamiento | estatus | situação | الحالة | حالة التشغيل | статус | состояние | стан | available | is available | service available | disponible | disponível
population: population | population groups | age groups | who it serves | groupes de population | grupos de población
modality: delivery mode | mode of delivery | modality | how provided | in person or remote | modalité | modalidad | modalidade | формат
keywords: keywords | key words | tags | mots clés | palabras clave | palavras chave | كلمات مفتاحية | ключевые слова | ключові слова
assured_date: last checked | verified at | date checked | last verified | date verified | verified on | verification date | checked on | last updated | updated | update date | date updated | last update | date of update | date de mise à jour | dernière mise à jour | date de vérification | vérifié le | dernière vérification | dernière vérif | date vérif | dernier contrôle | fecha de actualización | última actualización | fecha de verificación | data de atualização | última atualização | data de verificação | تاريخ التحديث | آخر تحديث | تاريخ التحقق | дата обновления | дата проверки | проверено | дата оновлення | дата перевірки
assurer: checked by | verified by | who checked | vérifié par | verificado por | проверил | перевірив | تم التحقق من قبل
assurance_method: how checked | method of check | verification method | checked how | méthode de vérification | método de verificación | método de verificação | способ проверки | спосіб перевірки
sources: source | sources | data source | information source | source des données | fuente | fuentes | fonte | fontes | المصدر | источник | джерело
restricted: restricted | confidential | confidential location | confidential address | hide address | do not publish | secret address | sensitive | adresse confidentielle | confidentiel | dirección confidencial | confidencial | سري | конфиденциально | конфіденційно
more: note | notes | remarks | remark | comment | comments | additional information | other information | beds | number of beds | remarques | commentaires | prise en charge | observations | observaciones | notas | comentarios | observações | ملاحظات | примечание | примечания | комментарий | примітки
private: contact person | contact name | focal point | focal person | person in charge | facility in charge | in charge | director | manager | manager name | doctor name | responsible person | username | collector | data collector | enumerator | personne de contact | point focal | responsable | persona de contacto | director médico | pessoa de contacto | responsável | الشخص المسؤول | نقطة الاتصال | контактное лицо | ответственный | руководитель | контактна особа | відповідальний
"""  # noqa: E501  (one line a field reads better than a hundred broken ones)

_DAYS = """
MO: monday | lundi | lunes | segunda | segunda feira | الاثنين | الإثنين | понедельник | понеділок
TU: tuesday | mardi | martes | terça | terça feira | الثلاثاء | вторник | вівторок
WE: wednesday | mercredi | miércoles | quarta | quarta feira | الأربعاء | среда | середа
TH: thursday | jeudi | jueves | quinta | quinta feira | الخميس | четверг | четвер
FR: friday | vendredi | viernes | sexta | sexta feira | الجمعة | пятница | пʼятниця
SA: saturday | samedi | sábado | السبت | суббота | субота
SU: sunday | dimanche | domingo | الأحد | воскресенье | неділя
"""

MANY = frozenset((
    "phone", "services", "cost", "documents", "hours", "more", "private", "population", "modality",
    "accessibility", "country",
))  # fmt: skip
"""Fields that several columns may fill."""

ONLY_WHOLE = frozenset((
    "about", "access", "block", "body", "cell", "code", "details", "fee", "kind", "link", "mail", "notice", "place",
    "referral", "site", "source", "title", "x", "y",
))  # fmt: skip
"""Headings that say nothing as a part of a longer one: a "regulatory body" is no text about the service."""

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def _table(text: str) -> dict[str, tuple[str, ...]]:
    lines = (line.partition(":") for line in text.strip().splitlines())
    return {name: tuple(same_header(word) for word in words.split("|")) for name, _, words in lines}


@cache
def headings() -> dict[str, str]:
    """The field of every heading we know, by the heading as ``same_header`` writes it."""
    found: dict[str, str] = {}
    for name, words in _table(_HEADINGS).items():
        for word in words:
            found.setdefault(word, name)
    return found


@cache
def heading_ranks() -> dict[str, int]:
    """How far down the list of its field a heading stands: of two headings for one field the earlier one is meant."""
    return {word: rank for words in _table(_HEADINGS).values() for rank, word in reversed(list(enumerate(words)))}


@cache
def day_words() -> dict[str, str]:
    """The weekday of every word for one, as ``same_header`` writes it."""
    return {word: day for day, words in _table(_DAYS).items() for word in words}


@cache
def field_names() -> tuple[str, ...]:
    """All fields that a person may choose for a column, in the order in which they are offered."""
    return (*_table(_HEADINGS), *(f"hours:{day}" for day in DAYS))
