from nctheory.proving import Proof, Sign, Step, Trichotomy, ge, label
n, k = label("n"), label("k")
def whole(goal, below):
    return (goal(n, k),), (Step("=", goal(k, k), Sign()), Step(">", goal(n + k, k), Sign()), *below,
        Step("1", goal(n, k), Trichotomy(n, k, "=", ">", below[0].label if below else ">")))
square, gap = (lambda n, k: ge((n - k)**2)), (lambda n, k: ge(n - k))
honest = Proof("honest", "-", "-", *whole(square, [Step("<", square(n, n + k), Sign())]))
false = Proof("false", "-", "-", *whole(gap, []))
