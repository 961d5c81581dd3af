"""The command `nctheory`.

Each command reads its arguments, calls the layers below, and prints. What is heavy is imported
inside commands, so that `nctheory --help` is quick.

Exit status 0: everything holds as stated; 1: something checked does not hold; 2: bad usage or bad
input, with one line on standard error; 130: interrupted.
"""

from __future__ import annotations

import importlib
import json
import math
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from nctheory import __version__
from nctheory.present import terminal
from nctheory.present.cli.latex import latex
from nctheory.present.cli.nc1 import nc1
from nctheory.present.cli.output import folder, json_text, write_all
from nctheory.present.cli.verify import verify

if TYPE_CHECKING:
    from nctheory.claims.claims import CertifiedComparison, Claim, Comparison, Evidence
    from nctheory.enclose.certificates import Certificate
    from nctheory.layouts.layouts import Layout
    from nctheory.search.falsify import Finding

__all__ = ["app", "main"]


class _Commands(TyperGroup):
    """The commands; bad input becomes one line on standard error and exit status 2."""

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise
        except OSError as error:
            named = f"{error.filename}: {error.strerror}" if error.filename else str(error)
            _complain(named)
        except ModuleNotFoundError as error:
            if error.name != "flint":
                raise
            _complain("python-flint is missing; expected: pip install python-flint")
        except (ValueError, TypeError) as error:
            if os.environ.get("NCTHEORY_TRACEBACK"):
                raise
            _complain(str(error))
        raise typer.Exit(2)


def _complain(message: str) -> None:
    typer.echo(f"nctheory: {' '.join(message.splitlines())}", err=True)


app = typer.Typer(
    cls=_Commands,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="nctheory")
    finally:
        try:
            sys.stdout.flush()
        except BrokenPipeError:  # nobody reads any more: end silently
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"nctheory {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _start(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """The theory of neural collapse in kernels, checked by machine.

    Exit status: 0 everything holds as stated, 1 something checked does not hold, 2 bad usage or
    bad input.
    """
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


Activation = Annotated[str, typer.Option(help="relu, erf, step (no NTK) or relu2.")]
Depth = Annotated[int, typer.Option(help="The number of hidden layers.")]


@app.command()
def derive(
    activation: Annotated[
        str, typer.Argument(metavar="ACTIVATION", help="relu, erf, step (no NTK) or relu2.")
    ],
    kernel: Annotated[
        str, typer.Option(help="nngp, ntk, linear, or extra: NTK less NNGP.")
    ] = "nngp",
    depth: Depth = 1,
    format: Annotated[
        str, typer.Option(help="text, latex (fragments for amsmath) or python (a NumPy function).")
    ] = "text",
) -> None:
    """Derive a dual activation and a kernel, step by step.

    The steps lead from the integral that defines the dual activation to its closed form, and each
    is checked before it is printed. The python format is a function of inputs that needs only
    NumPy.
    """
    from nctheory.compute.kernels import Kernel
    from nctheory.present import derivations as kernels
    from nctheory.validate import choice

    write = getattr(kernels, choice(format, kernels.FORMATS, "format"))
    typer.echo(write(Kernel(kernel, activation, depth)))


app.command()(nc1)


app.command()(verify)


app.command()(latex)


# --- claims --------------------------------------------------------------------------------------

Convention = Annotated[
    str, typer.Option(help="Weights of classes: literature, sample, class or reference.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, described above.")]
Seed = Annotated[int, typer.Option(help="Of the random numbers; the same seed searches alike.")]
ClaimName = Annotated[
    str, typer.Argument(metavar="CLAIM", help="The identifier of a claim, see nctheory claims.")
]


@app.command()
def check(
    claim: Annotated[
        str | None, typer.Argument(metavar="[CLAIM]", help="A claim, see nctheory claims.")
    ] = None,
    dim: Annotated[str | None, typer.Option(help="d of a mirrored pair; inf is allowed.")] = None,
    mean: Annotated[
        float | None, typer.Option(help="M: the means are -M and +M times 1_d.")
    ] = None,
    std: Annotated[float | None, typer.Option(help="The standard deviation of both.")] = None,
    layout: Annotated[
        str | None, typer.Option(metavar="FILE", help="A layout, .toml or .json; - is JSON, stdin.")
    ] = None,
    activation: Annotated[
        str | None, typer.Option(help="relu or erf, without CLAIM. [default: relu]")
    ] = None,
    samples: Annotated[
        int | None, typer.Option(help="Expect the traces of so many samples a class.")
    ] = None,
    convention: Convention = "literature",
    certified: Annotated[
        bool, typer.Option("--certified", help="Balls, which have the exact values in them.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check a claim on one layout of classes.

    Without CLAIM it is NC1(NTK) >= NC1(NNGP), for the activation. The layout is either two mirrored
    Gaussian classes, N(-M 1_d, S^2 I) and N(+M 1_d, S^2 I), by --dim, --mean and --std, or a file
    that has one of

    means and covariances, maybe sizes: Gaussian classes;

    mirrored = {dim, mean, std}: the pair above;

    points and labels: a finite set;

    gram and variances: isotropic classes as d -> infinity.

    The verdict is "holds", "holds (equality, a theorem)", "fails", or "undecided" if the error
    bounds overlap. Exit status: 0 if the claim holds, 1 if it fails or is undecided, 2 if it does
    not speak about the layout.

    --certified encloses both sides in balls (midpoint and radius), so that "holds" and "fails" are
    theorems about the layout, its numbers taken as the binary numbers that they are. The precision
    is raised up to a limit, and "undecided" says which.

    --json prints one object: claim (null without CLAIM), statement, layout (as in a file),
    convention, left and right (kernel, activation, within, between, nc1, nc1_error), ratio and
    ratio_error (null if infinite), verdict (holds, fails, undecided, or not applicable, with exit
    status 2), equality (true if it is a theorem), unmet (the hypotheses that the layout does not
    meet), claims (the identifiers of the
    claims that speak about the layout), and decides (what would decide an undecided claim, else
    null). With --certified: within, between, nc1 and ratio are {middle, radius} (null if they are
    unbounded), equality is the reason or null, and precision (bits) is in the place of decides.
    """
    from nctheory.claims import claims as known
    from nctheory.layouts.layout_files import layout_as_dict
    from nctheory.names import CONVENTIONS
    from nctheory.present.cli.balls import ball_sides, ball_word, print_balls
    from nctheory.validate import choice

    choice(convention, CONVENTIONS, "convention")
    if claim is not None:
        checked = known.claim(claim)
        if activation is not None:
            raise ValueError("--activation: expected without CLAIM; a claim has its own")
        statement = checked.statement
    else:
        checked = _comparison(choice(activation or "relu", ("relu", "erf"), "activation"))
        statement = f"{checked.left} >= {checked.right}"
    where, source = _layout(dim, mean, std, layout, samples)
    unmet = checked.unmet(where)
    refusal = (
        f"{source}: not applicable: {claim} does not speak about this layout, which is not: "
        f"{', '.join(unmet)}"
    )
    if unmet and not as_json:
        raise ValueError(refusal)
    evaluate = checked.certify if certified else checked.check
    try:
        found: Comparison | CertifiedComparison = evaluate(where, convention)
    except ValueError as error:
        raise ValueError(f"{source}: {error}") from None
    speaking = [c.id for c in known.CLAIMS.values() if _side(c) == _side(checked)
                and not c.unmet(where)]  # fmt: skip
    decides = ""
    if isinstance(found, known.CertifiedComparison):
        word = ball_word(found)
        record = ball_sides(checked, found) | {"precision": found.precision}
    else:
        word, decides = _word(found), _decides(found, where)
        record = _sides(checked, found) | {"equality": found.equal, "decides": decides or None}

    if as_json:
        document = {
            "claim": claim,
            "statement": statement,
            "layout": layout_as_dict(where),
            "convention": convention,
            **record,
            "verdict": "not applicable" if unmet else found.verdict,
            "unmet": unmet,
            "claims": speaking,
        }
        typer.echo(json_text(document))
        if unmet:
            raise ValueError(refusal)
    else:
        typer.echo(terminal.wrap(statement))
        typer.echo(terminal.wrap(f"on {source}, convention: {convention}") + "\n")
        if isinstance(found, known.CertifiedComparison):
            print_balls(checked, found)
        else:
            _print_comparison(checked, found)
        if claim is None and speaking:
            typer.echo(terminal.wrap(f"Claims about such layouts: {', '.join(speaking)}."))
        typer.echo(terminal.wrap(f"verdict: {word}"))
        if decides:
            typer.echo(terminal.wrap(decides))
    raise typer.Exit(0 if found.verdict == "holds" else 1)


@app.command()
def falsify(
    claim: ClaimName,
    seed: Seed = 0,
    budget: Annotated[
        float, typer.Option(metavar="SECONDS", help="Search for at most about so long.")
    ] = 60.0,
    as_json: AsJson = False,
) -> None:
    """Search for a layout on which a claim fails.

    The ratio of both NC1 is minimised over the claim's domain. What is found is shrunk to rounder
    numbers, evaluated again by an independent method, and printed with a command that checks it.
    Exit status: 1 if a violation was found, 0 if none was, which proves nothing.

    --json prints one object: claim, statement, seed, budget, domain (a list of name, low, high),
    evaluations, seconds, outcome (violation; unconfirmed, if the independent evaluation does not
    agree; or none), layout (as in the files of nctheory check; with none, where the ratio was
    least), left and right (kernel, activation, within, between, nc1, nc1_error), ratio,
    ratio_error, independent (left, right, ratio and ratio_error again, or null), and command, which
    checks it again.
    """
    from nctheory.claims import claims as known
    from nctheory.layouts.layout_files import layout_as_dict
    from nctheory.search.falsify import falsify as search
    from nctheory.validate import number

    checked = known.claim(claim)
    number(budget, "budget", positive=True)
    if seed < 0:
        raise ValueError(f"seed: expected at least 0, got {seed}")
    with terminal.progress("searching") as update:
        finding = search(
            checked,
            seed=seed,
            budget=budget,
            progress=lambda part, least: update(part, f"smallest ratio so far: {least:.6g}"),
        )
    violated = finding.comparison.verdict == "fails"
    outcome = "violation" if finding.refutes else "unconfirmed" if violated else "none"
    command = terminal.check_command(checked, finding.layout)
    if as_json:
        independent = finding.independent
        document = {
            "claim": claim,
            "statement": checked.statement,
            "seed": seed,
            "budget": budget,
            "domain": [
                {"name": p.name, "low": p.low, "high": p.high} for p in checked.domain.parameters
            ],
            "evaluations": finding.evaluations,
            "seconds": finding.seconds,
            "outcome": outcome,
            "layout": layout_as_dict(finding.layout),
            **_sides(checked, finding.comparison),
            "independent": None if independent is None else _sides(checked, independent),
            "command": command,
        }
        typer.echo(json_text(document))
    else:
        _print_finding(checked, finding, outcome, command)
    raise typer.Exit(0 if outcome == "none" else 1)


def _print_finding(checked: Claim, finding: Finding, outcome: str, command: str) -> None:
    from nctheory.layouts.layout_files import layout_as_dict

    typer.echo(terminal.wrap(checked.statement))
    typer.echo(terminal.wrap(f"searched: {checked.domain}"))
    count = f"{finding.evaluations} evaluation{'s' * (finding.evaluations != 1)}"
    typer.echo(f"{count}, {finding.seconds:.1f} s\n")
    said = {
        "violation": "A violation, confirmed by an independent evaluation:",
        "unconfirmed": "A violation that the independent evaluation does not confirm:",
        "none": "No violation was found. This proves nothing; the ratio was smallest at",
    }
    typer.echo(terminal.wrap(said[outcome]))
    typer.echo(json.dumps(layout_as_dict(finding.layout)))
    _print_comparison(checked, finding.comparison)
    if finding.independent is not None:
        _print_comparison(checked, finding.independent, title="Independent evaluation")
    typer.echo("Check it again:")
    typer.echo(command)


@app.command()
def claims(
    word: Annotated[
        str | None, typer.Option("-k", metavar="WORD", help="Only claims with this in their text.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the claims, each with the status that its evidence gives.

    The evidence is checked now, which takes some seconds: "refuted" by a counterexample, "proved"
    by a derivation, "certified" by certificates (of which a sample is checked here, see nctheory
    certificate), "tested" by a search that found no violation, or "open". A claim that is both
    proved or certified and refuted is "contradictory", and the exit status is 1.

    --json prints a list of objects: id, statement, hypotheses, source, remark, status, and
    evidence, a list of kind (theorem, counterexample, certified or search), text, and supports (the
    status that it gives, or null if it is wrong), and certified: the ratio {middle, radius} at the
    counterexample, if balls show that the claim fails there, else null.
    """
    with terminal.progress("loading") as update:
        from nctheory.claims.claims import CLAIMS
        from nctheory.theory.derivation import DerivationError

        chosen = [
            c for c in CLAIMS.values()
            if not word or word.lower() in f"{c.id} {c.statement} {c.remark}".lower()
        ]  # fmt: skip
        if not chosen:
            raise ValueError(f"-k: no claim has {word!r} in its text")
        rows = []
        for number, claim in enumerate(chosen):
            update(number / len(chosen), claim.id)
            try:
                rows.append((claim, claim.status))
            except DerivationError:  # both proved, or certified, and refuted
                rows.append((claim, "contradictory"))
    holds = all(status != "contradictory" for _, status in rows)
    if as_json:
        typer.echo(json_text([_claim_record(*row) for row in rows]))
    else:
        _print_claims(rows)
    raise typer.Exit(0 if holds else 1)


def _claim_record(claim: Claim, status: str) -> dict[str, Any]:
    from nctheory.present.cli.balls import ball_record

    evidence = []
    for item in claim.evidence:
        kind = type(item).__name__.lower()
        supports = next((s for s, e in claim.supported.items() if e is item), None)
        supports = supports or item.supports(claim)  # a second one for the same status
        text = str(item) if supports else f"{kind}: wrong"
        evidence.append({"kind": kind, "text": text, "supports": supports})
    return {
        "id": claim.id,
        "statement": claim.statement,
        "hypotheses": [hypothesis.words for hypothesis in claim.hypotheses],
        "source": claim.source,
        "remark": claim.remark,
        "status": status,
        "evidence": evidence,
        "certified": ball_record(claim.refutation.ratio) if claim.refutation else None,
    }


def _says_more(evidence: Evidence) -> bool:
    """Whether evidence is worth showing beside other evidence for the same status."""
    from nctheory.claims.claims import Certified

    return isinstance(evidence, Certified)


def _print_claims(rows: list[tuple[Claim, str]]) -> None:
    """A claim a row, all columns to the left, wrapped at words."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)
    table.add_column("claim", no_wrap=True)
    table.add_column("statement", ratio=3, overflow="fold")
    table.add_column("status", min_width=11)
    table.add_column("evidence", ratio=2, overflow="fold")
    styles = {"refuted": "bold red", "proved": "green", "certified": "green", "tested": "cyan"}
    for claim, status in rows:
        statement = claim.statement + (f". {claim.remark}" if claim.remark else "")
        first = claim.supported.values()
        shown = [e for e in claim.evidence if e in first or _says_more(e)]
        word, evidence = status, "; ".join(map(str, shown)) or "none"
        if status == "refuted" and claim.refutation:
            word = "refuted (certified)"
            evidence = f"{evidence}, ratio {float(claim.refutation.ratio.mid()):.6g}"
        table.add_row(
            Text(claim.id), Text(statement), Text(word, style=styles.get(status, "")),
            Text(evidence),
        )  # fmt: skip
    Console(markup=False, highlight=False, emoji=False).print(table)
    counts = {status: sum(s == status for _, s in rows) for _, status in rows}
    total = f"{len(rows)} claim{'s' * (len(rows) != 1)}"
    typer.echo(f"{total}: {', '.join(f'{n} {status}' for status, n in counts.items())}.")


@app.command()
def atlas(
    activation: Annotated[
        list[str] | None,
        typer.Option(help="relu or erf, for claim b; may be repeated. Both by default."),
    ] = None,
    dim: Annotated[
        list[int] | None, typer.Option(help="d; may be repeated. 1, 2 and 32 by default.")
    ] = None,
    points: Annotated[int, typer.Option(help="Of each axis.")] = 100,
    means: Annotated[
        tuple[float, float], typer.Option(metavar="LOW HIGH", help="The range of the mean.")
    ] = (0.05, 20.0),
    stds: Annotated[
        tuple[float, float], typer.Option(metavar="LOW HIGH", help="And of the deviation.")
    ] = (0.05, 20.0),
    claim: Annotated[
        str, typer.Option(help="b: NTK against NNGP; d: ReLU against ERF, for both kernels.")
    ] = "b",
    output: Annotated[
        Path, typer.Option("-o", metavar="DIR", help="The folder to write.")
    ] = Path(),
    jobs: Annotated[int, typer.Option(help="Processes; -1 is one a core.")] = -1,
    dask: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Compute on this dask cluster instead.")
    ] = None,
) -> None:
    """Draw where a claim holds, over the mean and the deviation of two mirrored classes.

    The classes are N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I). Colours are log2 of
    NC1(NTK) / NC1(NNGP), or of NC1(ReLU) / NC1(ERF): blue where the claim holds, orange and hatched
    where it fails, with the border as a line. Certificates decide the claim inside the outline, if
    there is one; where there are dots, it was tested at the points only. Each picture is written as
    .png and .svg.
    """
    import numpy as np

    from nctheory.present import pictures as pictures
    from nctheory.validate import choice

    choice(claim, pictures.CLAIMS, "claim")
    if claim == "d" and activation:
        raise ValueError("--activation: expected with --claim b; claim d compares both")
    names = [""] if claim == "d" else list(dict.fromkeys(activation or ("relu", "erf")))
    for name in filter(None, names):
        choice(name, ("relu", "erf"), "activation")
    dims = list(dict.fromkeys(dim or (1, 2, 32)))
    if min(dims) < 1:
        raise ValueError(f"dim: expected at least 1, got {min(dims)}")
    if not 2 <= points <= 2000:
        raise ValueError(f"points: expected 2 to 2000, got {points}")
    if jobs == 0:
        raise ValueError("jobs: expected a number of processes, or -1, got 0")
    axes = []
    for option, (low, high) in (("means", means), ("stds", stds)):
        if not 0 < low < high < math.inf:
            raise ValueError(f"{option}: expected 0 < LOW < HIGH, got {low:g} {high:g}")
        axes.append(np.geomspace(low, high, points))
    wanted = [(name, d) for name in names for d in dims]
    with folder(output), _cluster(dask), terminal.progress("") as update:
        drawn: list[pictures.Picture] = []
        files: dict[str, bytes] = {}
        for number, (name, d) in enumerate(wanted):

            def step(part: float, number: int = number, d: int = d, name: str = name) -> None:
                update((number + part) / len(wanted), f"{name} d = {d}".strip())

            jobs_here = -1 if dask else jobs
            drawn.append(pictures.picture(claim, name, d, *axes, jobs=jobs_here, progress=step))
            files |= pictures.render(drawn[-1])
        write_all(output, files)
    for picture in drawn:
        typer.echo(f"{output / picture.name}.png, .svg")
        for panel in picture.panels:
            least, at_mean, at_std = panel.least
            typer.echo(
                f"  {panel.title}: fails at {panel.failing:.1%} of the points, least ratio "
                f"{least:.6g} at mean {at_mean:.3g}, std {at_std:.3g}"
            )


@app.command()
def certify(
    statement: Annotated[
        str,
        typer.Argument(
            metavar="CLAIM",
            help="b: NTK against NNGP, of erf; d-nngp, d-ntk: relu against erf, of that kernel.",
        ),
    ],
    dim: Annotated[int, typer.Option(help="d, the dimension of the classes.")],
    mean: Annotated[
        tuple[str, str], typer.Option(metavar="LOW HIGH", help="Numbers such as 10 or 1/20.")
    ] = ("1/20", "10"),
    std: Annotated[
        tuple[str, str], typer.Option(metavar="LOW HIGH", help="The same of the deviation.")
    ] = ("1/20", "10"),
    to_zero: Annotated[
        bool, typer.Option("--to-zero", help="Include all means below LOW, for claim b.")
    ] = False,
    grid: Annotated[
        tuple[int, int], typer.Option(metavar="M S", help="Patches along mean and deviation.")
    ] = (4, 4),
    order: Annotated[int, typer.Option(help="Nodes of a patch in each direction.")] = 24,
    depth: Annotated[int, typer.Option(help="Quarter a patch at most so often.")] = 8,
    output: Annotated[
        Path | None, typer.Option("-o", metavar="FILE", help="[default: CLAIM-dDIM.json]")
    ] = None,
    jobs: Annotated[int, typer.Option(help="Processes; -1 is one a core.")] = -1,
) -> None:
    """Make a certificate: where a claim holds and where it fails, on a whole box of (mean, std).

    The classes are N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I). The box is cut into patches,
    evenly in log mean and log std, and these into rectangles on which the claim is certified to
    hold or to fail, or is undecided. A search that is stopped goes on where it was, from
    FILE.journal, when it is started again.
    """
    from nctheory.enclose.certificates import Region
    from nctheory.enclose.margins import MARGINS
    from nctheory.search.certify import certify as make
    from nctheory.validate import choice

    names = dict(zip(("b", "d-nngp", "d-ntk"), MARGINS, strict=True))
    chosen = names[choice(statement, tuple(names), "CLAIM")]
    region = Region(chosen, dim, mean, std, grid, order, to_zero)
    if not 0 <= depth <= 16:
        raise ValueError(f"--depth: expected 0 to 16, got {depth}")
    if jobs == 0:
        raise ValueError("--jobs: expected a number of processes, or -1, got 0")
    path = output or Path(f"{statement}-d{dim}.json")
    if path.is_dir() or not path.parent.is_dir():
        raise ValueError(f"{path}: expected the name of a file in an existing folder")
    with terminal.progress(path.name) as update:
        certificate = make(region, path, depth=depth, jobs=jobs, progress=update)
    _print_areas(path, certificate)


@app.command()
def certificate(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILE", help="Certificates; those of the package by default."),
    ] = None,
    jobs: Annotated[int, typer.Option(help="Processes; -1 is one a core.")] = -1,
    as_json: AsJson = False,
) -> None:
    """Check certificates: every rectangle, without trust in how they were made.

    Exit status: 0 if all are right, 1 if one states what does not follow, 2 if one is no
    certificate.

    --json prints a list of objects: file, statement, dim, mean, std, to_zero, areas (the parts of
    the box, in log mean and log std, on which the statement holds, fails or is undecided, as exact
    fractions), patches and rectangles (that were checked), fault (null if there is none), seconds.
    """
    import time

    from nctheory.enclose.certificates import check, read, shipped_certificates

    if jobs == 0:
        raise ValueError("--jobs: expected a number of processes, or -1, got 0")
    chosen = [(path, read(path)) for path in files or shipped_certificates().values()]
    records, right = [], True
    with terminal.progress("") as update:
        for done, (path, found) in enumerate(chosen):

            def step(part: float, done: int = done, path: Path = path) -> None:
                update((done + part) / len(chosen), path.name)

            start = time.perf_counter()
            outcome = check(found, jobs=jobs, progress=step)
            seconds = time.perf_counter() - start
            right = right and outcome.fault is None
            content = found.as_dict()
            names = ("statement", "dim", "mean", "std", "to_zero", "areas")
            records.append({
                "file": str(path), **{name: content[name] for name in names},
                "patches": outcome.patches, "rectangles": outcome.leaves,
                "fault": outcome.fault, "seconds": seconds,
            })  # fmt: skip
            if not as_json:
                _print_areas(path, found)
                count = f"{outcome.leaves} rectangles"
                verdict = f"WRONG: {outcome.fault}" if outcome.fault else f"checked: {count}"
                typer.echo(terminal.wrap(f"  {verdict}, {seconds:.1f} s"))
    if as_json:
        typer.echo(json_text(records))
    raise typer.Exit(0 if right else 1)


def _print_areas(path: Path, certificate: Certificate) -> None:
    parts = (f"{name} on {terminal.percent(area)}" for name, area in certificate.areas.items())
    typer.echo(terminal.wrap(f"{path}: {certificate.region}: {', '.join(parts)}"))


@contextmanager
def _cluster(address: str | None) -> Iterator[None]:
    """Let joblib compute on a dask cluster, if there is an address."""
    if address is None:
        yield
        return
    try:
        client_of = importlib.import_module("dask.distributed").Client
    except ImportError:
        raise ValueError(
            "--dask: needs the package distributed; install it with: pip install distributed"
        ) from None
    from joblib import parallel_config

    try:
        client = client_of(address, timeout="10s")
    except (OSError, ValueError) as error:
        raise ValueError(f"--dask: no scheduler at {address}: {error}") from None
    with client, parallel_config(backend="dask"):
        yield


def _comparison(activation: str) -> Claim:
    """NC1(NTK) >= NC1(NNGP), about any layout."""
    from nctheory.claims.claims import CLAIMS, Claim, Side

    template = CLAIMS["relu-mirrored"]
    left, right = Side("ntk", activation), Side("nngp", activation)
    return Claim(activation, left, right, (), template.source, template.domain)


def _side(claim: Claim) -> tuple[Any, ...]:
    return claim.left, claim.right


def _layout(
    dim: str | None, mean: float | None, std: float | None, file: str | None, samples: int | None
) -> tuple[Layout, str]:
    """The layout that the options describe, and it in words."""
    from nctheory.layouts.gaussian_classes import GaussianClasses
    from nctheory.layouts.layout_files import layout_from_dict, read_layout
    from nctheory.layouts.layouts import LimitClasses
    from nctheory.validate import number, positive_integer

    options = {"--dim": dim, "--mean": mean, "--std": std}
    given = [name for name, value in options.items() if value is not None]
    if file is not None:
        if given:
            raise ValueError(f"{given[0]}: expected without --layout, which has its own")
        layout, source = read_layout(file), "standard input" if file == "-" else file
    elif dim is None or mean is None or std is None:
        missing = ", ".join(name for name, value in options.items() if value is None)
        raise ValueError(f"{missing}: missing; expected --dim, --mean and --std, or --layout FILE")
    elif dim.lower() in ("inf", "infinity"):
        number(mean, "mean")
        layout = LimitClasses.mirrored(mean, number(std, "std", least=0.0))
        source = f"mirrored classes, d -> infinity, mean {mean:g}, std {std:g}"
    else:
        if not dim.isdecimal():
            raise ValueError(f"--dim: expected a whole number of at least 1, or inf, got {dim!r}")
        try:
            layout = layout_from_dict({"mirrored": {"dim": int(dim), "mean": mean, "std": std}})
        except ValueError as error:
            raise ValueError(str(error).replace("mirrored.", "--")) from None
        source = f"mirrored classes, d = {dim}, mean {mean:g}, std {std:g}"
    if samples is not None:
        count = positive_integer(samples, "samples")
        if not isinstance(layout, GaussianClasses):
            raise ValueError(f"--samples: expected Gaussian classes of finite d, got {layout}")
        if layout.sizes is not None:
            raise ValueError(f"--samples: expected without sizes, which {source} has")
        spread = layout.covariances if layout.variances is None else layout.variances
        layout = GaussianClasses(layout.means, spread, [count] * layout.classes)
        source += f", {count} sample{'s' * (count != 1)} a class"
    return layout, source


def _sides(claim: Claim, found: Comparison) -> dict[str, Any]:
    """Both sides and their ratio, for JSON."""

    def finite(x: float) -> float | None:
        return x if math.isfinite(x) else None

    document: dict[str, Any] = {
        name: {
            "kernel": side.kernel,
            "activation": side.activation,
            "within": value.within,
            "between": value.between,
            "nc1": value.ratio,
            "nc1_error": finite(value.error.ratio if value.error else 0.0),
        }
        for name, side, value in (
            ("left", claim.left, found.left),
            ("right", claim.right, found.right),
        )
    }
    return document | {"ratio": finite(found.ratio), "ratio_error": finite(found.ratio_error)}


def _print_comparison(claim: Claim, found: Comparison, title: str = "") -> None:
    rows = []
    for side, value in ((claim.left, found.left), (claim.right, found.right)):
        rows.append([str(side), *_with_error(value.ratio, value.error.ratio if value.error else 0)])
    rows.append(["ratio", *_with_error(found.ratio, found.ratio_error)])
    terminal.print_table(["", "value", "error below"], rows, title=title)


def _with_error(value: float, error: float) -> tuple[str, str]:
    """A number to the digits that its error leaves, at most 12, and the error rounded up."""
    digits = 12
    if error and value and math.isfinite(error):
        digits = max(3, min(12, math.floor(math.log10(abs(value) / error)) + 1))
    return terminal.figure(value, digits), f"{error:.1e}" if error else "0"


def _word(found: Comparison) -> str:
    return "holds (equality, a theorem)" if found.equal else found.verdict


def _decides(found: Comparison, layout: Layout) -> str:
    """What would decide an undecided comparison, else nothing."""
    if found.verdict != "undecided":
        return ""
    difference = abs(found.left.ratio - found.right.ratio)
    text = (
        f"The values differ by {difference:.1e}, and their error bounds have sum "
        f"{found.margin:.1e}: bounds below the difference, or a proof of equality, would decide it."
    )
    if getattr(layout, "variances", 0) is None and getattr(layout, "dim", 0) > 2:
        text += (
            " The bounds are large here because general covariances in three or more dimensions "
            "are sampled; classes that are isotropic, or two-dimensional, are not."
        )
    return text
