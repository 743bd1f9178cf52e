#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/samples: the files that somebody who tries Flow Stage would bring. Everything in them is invented,
towns excepted; addresses end in .example and French phones come from ranges kept for fiction. Same bytes every time."""
import csv
import datetime
import io
import pathlib
import random
import zipfile

import openpyxl

OUT = pathlib.Path(__file__).resolve().parent.parent / "resources/samples"
rng = random.Random(20261120)

FIRST = "Aurélie Camille Maud Léna Nadia Bastien Hugo Clara Yann Solène Théo Inès Élodie Baptiste Manon Loïc Agathe Samir".split()
LAST = ["Castagné", "Rioux", "Lesage", "Hascoët", "Belkacem", "Roy", "Delmas", "Mounier", "Auvray", "Le Bihan", "Guérin",
        "Perrin", "Gaudin", "Da Silva", "N’Diaye", "Vasseur", "L’Hostis", "Bœuf"]
TOWNS = [("Rennes", "35000"), ("Nantes", "44000"), ("Brest", "29200"), ("Saint-Étienne", "42000"), ("Lyon", "69007"),
         ("Grenoble", "38000"), ("Le Havre", "76600"), ("Roubaix", "59100"), ("Ajaccio", "20000"), ("Bourg-en-Bresse", "01000"),
         ("Nîmes", "30000"), ("Besançon", "25000"), ("Orléans", "45000"), ("Mâcon", "71000"), ("Angoulême", "16000"),
         ("Périgueux", "24000"), ("Évreux", "27000"), ("Limoges", "87000"), ("Chalon-sur-Saône", "71100"), ("Laval", "53000")]
PLACES = ["La Criée Basse", "L’Entrepont", "Le Silo Bleu", "Salle des Mariniers", "La Filature Haute", "Le Grand Séchoir",
          "Théâtre des Drapiers", "Café des Passeurs", "Le Préau", "La Cale Douze", "Chapelle des Ardoisiers", "L’Écluse 9",
          "Espace des Luthiers", "Le Bassin Sonore", "Halle des Verriers", "La Vigie", "Le Tamis", "Maison des Sauniers",
          "Les Nuits du Canal", "Festival des Hauts Fourneaux", "La Marelle", "Le Fournil", "La Scierie Rouge", "Le Viaduc"]
KINDS = ["SMAC", "Café-concert", "Salle", "Théâtre", "Centre culturel", "Club"]


def plain(text):
    table = str.maketrans("àâäçéèêëîïôöùûüœ’' ", "aaaceeeeiioouuuo---")
    return text.lower().translate(table).replace("--", "-")


def phone(prefix):
    return f"{prefix} {rng.randrange(100):02} {rng.randrange(100):02}"


def venues():
    rows = []
    for number in range(60):
        place = PLACES[number % len(PLACES)]
        town, postcode = TOWNS[(number * 7 + number // len(PLACES)) % len(TOWNS)]
        festival = "Nuits" in place or "Festival" in place
        name = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
        host = f"{plain(place)}-{plain(town)}.example"
        capacity = rng.choice([90, 120, 180, 250, 300, 380, 450, 620, 800, 1200]) * (6 if festival else 1)
        rows.append([place, "Festival" if festival else rng.choice(KINDS), f"{rng.randint(1, 60)} rue des {rng.choice(['Tanneurs', 'Cordiers', 'Potiers'])}",
                     postcode, town, "France", f"{capacity:,}".replace(",", "\u00a0") if capacity >= 1000 else capacity,
                     f"prog@{host}", phone(rng.choice(["01 99 00", "02 61 91", "04 65 71"])), f"https://{host}", name,
                     rng.choice(["Indé, folk", "Chanson", "Jazz / soul", "Électro", "Rap", "Rock, post-punk"]),
                     f"{rng.choice([600, 800, 1200, 1500, 2200])},00 €", rng.choice(["", "", "Répond le mardi", "Pas de reprises ; pas avant 20 h"])])
    rows.append(list(rows[3]))  # a line that somebody pasted twice
    rows.append(["Le Hangar sans ville", "Salle", "", "", "", "France", "", "pas d’adresse", "", "", "", "", "", ""])
    return rows


VENUE_HEADER = ["Nom de la salle", "Type", "Adresse", "Code postal", "Ville", "Pays", "Jauge", "E-mail", "Téléphone", "Site web",
                "Programmateur", "Esthétiques", "Cachet habituel", "Remarques"]


def write_venues(rows):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(VENUE_HEADER)
    writer.writerows(rows[:40] + rows[-1:])
    (OUT / "salles-ouest.csv").write_bytes(text.getvalue().encode("cp1252"))

    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = datetime.datetime(2026, 11, 20)
    sheet = book.active
    sheet.title = "Salles"
    sheet.append(["Carnet d’adresses, mis à jour en novembre"])
    sheet.append([])
    sheet.append(VENUE_HEADER)
    for row in rows[36:-1]:
        sheet.append([int(str(cell).replace("\u00a0", "")) if column == 6 and cell != "" else cell for column, cell in enumerate(row)])
    raw = io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(OUT / "carnet-salles.xlsx", "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):
            data = source.read(name)
            if name == "docProps/core.xml":  # openpyxl writes the time of saving
                start, end = data.find(b"<dcterms:modified"), data.find(b"</dcterms:modified>")
                data = data[:start] + b'<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-20T12:00:00Z' + data[end:]
            target.writestr(zipfile.ZipInfo(name, (2026, 11, 20, 12, 0, 0)), data, zipfile.ZIP_DEFLATED)


def write_contacts(rows):
    cards = []
    for row in rows[:30]:
        first, last = row[10].split(" ", 1)
        cards += ["BEGIN:VCARD", "VERSION:3.0", f"N:{last};{first};;;", f"FN:{row[10]}", f"ORG:{row[0]}", "TITLE:Programmation",
                  f"EMAIL;TYPE=WORK:{plain(first)}.{plain(last)}@{row[7].split('@')[1]}",
                  f"TEL;TYPE=CELL:{phone('06 39 98')}", f"ADR;TYPE=WORK:;;{row[2]};{row[4]};;{row[3]};France", "END:VCARD"]
    (OUT / "telephone.vcf").write_bytes("\r\n".join(cards + [""]).encode())


def fans():
    people = []
    for number in range(400):
        first, last = rng.choice(FIRST), rng.choice(LAST)
        people.append((first, last, f"{plain(first)}.{plain(last)}{number}@courriel.example", rng.choice(TOWNS)))
    return people


def write_fans(people):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow("Email Address,First Name,Last Name,Ville,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,"
                    "LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS".split(","))
    for number, (first, last, mail, (town, _)) in enumerate(people):
        day = f"{rng.randint(2023, 2026)}-{rng.randint(1, 10):02}-{rng.randint(1, 28):02} {rng.randint(7, 22):02}:{rng.randint(0, 59):02}:00"
        writer.writerow([mail, first, last, town, rng.randint(1, 5), day, "192.0.2.7", day, "192.0.2.7", "", "", 1, 2, "Europe/Paris",
                         "fr", "", day, 91_000_000 + number, f"{rng.getrandbits(40):010x}", "", rng.choice(["", '"Lune Aride"', '"vinyl","Maison Verte"'])])
    (OUT / "mailchimp-fans.csv").write_text(text.getvalue(), encoding="utf-8")


def write_orders(people):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow("Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,"
                    "Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,"
                    "Billing Name,Billing City,Billing Zip,Billing Country,Payment Method,Refunded Amount,Id".split(","))
    goods = [("Écume, vinyle", "26.00", "LA-LP-01"), ("Écume, numérique", "9.00", "LA-DL-02"), ("T-shirt Lune Aride", "25.00", "LA-TS-06"),
             ("Cartes postales, vinyle", "26.00", "MV-LP-01"), ("Affiche", "12.00", "MV-PO-07")]
    for number in range(150):
        first, last, mail, (town, postcode) = rng.choice(people)
        lines = rng.sample(goods, rng.choice([1, 1, 1, 2, 3]))
        subtotal = sum(float(price) for _, price, _ in lines)
        status = rng.choice(["paid"] * 9 + ["refunded"])
        day = f"2026-{rng.randint(1, 10):02}-{rng.randint(1, 28):02} {rng.randint(7, 22):02}:{rng.randint(0, 59):02}:00 +0200"
        head = [mail, status, day, "fulfilled", rng.choice(["yes", "no"]), "EUR", f"{subtotal:.2f}", "5.90", "0.00", f"{subtotal + 5.9:.2f}", "", "0.00", day]
        for place, (name, price, sku) in enumerate(lines):
            tail = [f"{first} {last}", town, f"'{postcode}", "FR", "Shopify Payments",
                    f"{subtotal + 5.9:.2f}" if status == "refunded" else "0.00", 5_550_000_000 + number]
            writer.writerow([f"#{2001 + number}", *(head if place == 0 else [mail] + [""] * 11 + [day]), 1, name, price, sku,
                             *(tail if place == 0 else [""] * 7)])
    (OUT / "shopify-orders.csv").write_text(text.getvalue(), encoding="utf-8")


OUT.mkdir(parents=True, exist_ok=True)
places = venues()
audience = fans()
write_venues(places)
write_contacts(places)
write_fans(audience)
write_orders(audience)
