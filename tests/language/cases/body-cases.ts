import type { Cases } from "./cases.ts";

export const bodyCases: Cases = {
  L68: {
    flagged: [
      "With anorexia she [weighed 38 kg].",
      "Her eating disorder let her have [500 calories] a day.",
      "In the worst year of her bulimia she took [20 laxatives].",
      "Anorexia brought her to a [BMI of 14].",
      "He [fasted for 36 hours], and the eating disorder grew.",
      "With anorexia she wore a [size zero].",
    ],
    fine: [
      "Call 116 123 if an eating disorder frightens you.",
      "She was 14 when anorexia began, in 2009.",
      "The study had 90 people with bulimia.",
      "The recipe takes 500 g of flour and has 300 calories a slice.",
      "The eating disorder charity raised 5,000 pounds.",
      "The parcel weighs 3 kg.",
    ],
  },
  L69: {
    flagged: [
      "Anorexia left her [skeletal].",
      "He became [emaciated] from the eating disorder.",
      "She was [painfully thin].",
      "The girl was [skin and bones].",
      "A [dangerously thin] model.",
      "With bulimia he grew [thin as a rake].",
    ],
    fine: [
      "The skeletal muscle contracts.",
      "A skeletal staff kept the library open.",
      "Photographs from the famine show emaciated people.",
      "The ice was dangerously thin.",
      "The emaciated dog was fed.",
      "The rake is thin as a twig.",
      "The skeletal tower of the eating disorder clinic is steel and glass.",
    ],
  },
  L70: {
    flagged: [
      "She shared [before and after photos] of her recovery from anorexia.",
      "A [before-and-after picture] of his body.",
      "Her [body transformation] went viral.",
      "[Weight transformations] fill the feed.",
    ],
    fine: [
      "The garden before and after the rain.",
      "Measure the speed before and after the change.",
      "Sleep was measured before and after the course.",
      "The software went through a transformation.",
      "Here are before and after photos of the kitchen.",
      "People ate before and after the walk.",
    ],
  },
  L71: {
    flagged: [
      "Sunday is my [cheat day].",
      "Chocolate is a [guilty pleasure].",
      "[Clean eating] took over.",
      "He lives on [junk food].",
      "A [naughty slice] of cake with the food we love.",
    ],
    noted: ["Bad films are my [guilty pleasure]."],
    fine: [
      "The naughty child hid the keys.",
      "She plans a day without work.",
      "He found the jury guilty of nothing.",
      "Eating with others is a pleasure.",
    ],
  },
  L72: {
    flagged: [
      "Get your [bikini body] now.",
      "A [beach body] in six weeks.",
      "How to hide a [muffin top].",
      "Exercises for [problem areas] such as thighs.",
      "A [flat tummy] by June.",
      "Goodbye, [thunder thighs].",
    ],
    fine: [
      "The muffin tops were golden from the oven.",
      "The report names problem areas in the county.",
      "We walked to the beach.",
      "A flat stone lay there.",
    ],
  },
  L73: {
    flagged: [
      "He was [morbidly obese].",
      "[The obese] pay more.",
      "How to [lose weight fast].",
      "[Diet tips] for winter.",
    ],
    fine: [
      "People living with obesity were asked.",
      "Obesity is defined in the guideline.",
      "He lost his wallet.",
    ],
  },
  L74: {
    flagged: [
      "[Anorexia is a choice].",
      "An [eating disorder is just a phase].",
      "She [chose anorexia].",
      "[Pro-ana] sites were shut.",
      "The word is [thinspo].",
      "Anorexia is a [diet that went too far].",
      "[Anorexia is a diet] that went wrong.",
    ],
    fine: [
      "Anorexia is not a choice.",
      "It is a myth that an eating disorder is a phase.",
      "Professional anatomists met.",
      "Eating well is a choice.",
      "Anorexia is neither a phase nor a diet.",
      "It is wrong to call anorexia a choice.",
    ],
  },
  L75: {
    flagged: [
      "She [looks anorexic].",
      "An [anorexic-looking] actor.",
      "The brand brought back [heroin chic].",
      "He [looked almost bulimic].",
    ],
    fine: [
      "A chic coat.",
      "The clinic looks after people with anorexia.",
      "Looking at anorexic symptoms takes training.",
    ],
  },
};
