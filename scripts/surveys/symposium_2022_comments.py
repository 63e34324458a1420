"""What guests of the 2022 symposium write, in English as on the form. Invented; no person is meant."""

from surveys.comments import Comment

POLICE = "Police service"
MUSLIM = "Muslim organisation"

TAKEAWAYS = (
    Comment(
        0,
        "<script>alert('feedback')</script> Just checking "
        "whether this form is safe. The event was fine.",
        pinned=True,
    ),
    Comment(1, "Good people, good talks, good food 👍 See you next time.", pinned=True),
    Comment(1, "Both sides want the same thing: that people feel safe where they live."),
    Comment(1, "I now know whom to call. That alone was worth the journey."),
    Comment(1, "That a mosque's open day and a police station's open day have more in common than I thought."),
    Comment(1, "The workshop on mosque security. Very concrete, and we will go through the checklist at home.", MUSLIM),
    Comment(1, "For the first time I could ask officers directly why they do things the way they do.", MUSLIM),
    Comment(
        1,
        'A board member told me: "You only come when something '
        'has happened." That sentence stays with me.',
        POLICE,
    ),
    Comment(1, "Contacts, contacts, contacts – and the courage to simply visit the community next door.", POLICE),
    Comment(1, "An invitation to the association's summer party; two colleagues are coming along.", POLICE),
    Comment(1, "Cross-cultural competence is not a matter of one training day; it needs relationships."),
    Comment(1, "How openly people spoke about mistakes, on both sides."),
    Comment(1, "Very well chosen mixture of input and talks at the table. Thank you to the whole team!"),
    Comment(1, "That the network exists again. I had thought it had died out years ago."),
    Comment(1, "Respect.", MUSLIM),
    Comment(
        1,
        "Three ideas for a joint project with the local police, "
        "one of which we will hand in for funding.",
        MUSLIM,
    ),
    Comment(0, "A list of contact persons in my federal state; a clearer picture of who does what."),
    Comment(0, "Prevention and prosecution are different tasks. Many guests were not aware of that.", POLICE),
    Comment(
        0,
        "The legal duties of the police (principle of mandatory "
        "prosecution) limit what can be said in confidence.",
        POLICE,
    ),
    Comment(0, "Most of our associations are run by volunteers after work; meetings at 10 a.m. exclude them.", MUSLIM),
    Comment(0, "Some new arguments for convincing my own superiors."),
    Comment(0, "1. names and faces\n2. two working methods\n3. the feeling that we are not alone"),
    Comment(0, "Interesting insights, but I need time to see what will last."),
    Comment(0, "Networks change when people change posts; we need to hand contacts over properly."),
    Comment(0, "Same problems in Nürnberg as in Köln, Bremen or Fürth."),
    Comment(-1, "To be honest, not much that was new to me."),
    Comment(-1, "That we still talk about the communities more than with them.", MUSLIM),
    Comment(-1, "Nice talks, but on Monday I am alone with it in my station again.", POLICE),
    Comment(-1, "That trust can't be ordered; after the last house search in our mosque it will take years.", MUSLIM),
    Comment(-1, "Too many welcome addresses, too little exchange."),
    Comment(-1, "The critical questions were moderated away."),
)

GAPS = (
    Comment(-1, "More time to talk! The breaks were the best part and they were far too short."),
    Comment(-1, "Time. Three talks in a row without a single question from the audience is not a dialogue."),
    Comment(-1, "Young people. We talked about them all day, and hardly anyone was under 30."),
    Comment(-1, "Women on the panel (1 of 6); please do better next time."),
    Comment(-1, "The food was not labelled; I did not know what was halal and only ate bread.", MUSLIM),
    Comment(
        -1,
        "A room for prayer that is not a store room, and a "
        "programme that takes prayer times into account.",
        MUSLIM,
    ),
    Comment(
        -1,
        "An honest discussion of racial profiling. It was announced, "
        "then it was postponed to \"next time\".",
        MUSLIM,
    ),
    Comment(-1, "Nobody explained what happens with the results; we have filled in such forms before.", MUSLIM),
    Comment(-1, "Colleagues from the patrol service. Those who are out there day by day were not in the room.", POLICE),
    Comment(-1, "Concrete cases instead of principles; I missed examples of cooperation that failed, and why.", POLICE),
    Comment(-1, "The microphone failed twice, the hall was stuffy; the hearing loop did not work."),
    Comment(-1, "Too much about structures, too little about practice."),
    Comment(-1, "Small associations. The big federations speak for many, but not for all.", MUSLIM),
    Comment(0, "A list of participants (with consent) would help; perhaps via network@example.org?"),
    Comment(0, "Material in simple language, so that I can pass it on to our volunteers.", MUSLIM),
    Comment(0, "The hand-outs should be available beforehand; and please, fewer slides."),
    Comment(0, "Smaller groups, mixed on purpose: police, communities, local authorities."),
    Comment(0, "Travel costs: for volunteers the trip to Nürnberg is expensive.", MUSLIM),
    Comment(0, "Schools, youth welfare offices and the public prosecutor should be invited next time.", POLICE),
    Comment(0, "A follow-up meeting after six months, online if need be."),
    Comment(0, "A fixed contact person in each police headquarters.", MUSLIM),
    Comment(0, "A fixed contact person in each association, even after board elections.", POLICE),
    Comment(0, "Interpreting. Some guests understood half of it."),
    Comment(1, "Nothing was missing; maybe a second day."),
    Comment(1, "A visit to a mosque in the evening – otherwise perfect!", POLICE),
    Comment(1, "I can't think of anything. Well organised, warm, professional."),
    Comment(1, "A bit more music and a bit less PowerPoint ;-)"),
    Comment(1, "Just more of it, please, and regionally."),
)

FILLERS = ("-", "n/a", "Nothing", "no", ".")
