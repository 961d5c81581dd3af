"""Data of the values in values.json, by the recipes that stand there."""

import json
from pathlib import Path

import numpy as np
from scipy.stats import norm

VALUES = json.loads(Path(__file__).with_name("values.json").read_text(encoding="utf-8"))


def d1(samples, dim, seed, mean=2.0, std=0.5):
    """Two mirrored classes, first -1 then +1."""
    noise = np.random.default_rng(seed).standard_normal((samples, dim))
    y = np.repeat([-1.0, 1.0], samples // 2)
    return mean * y[:, None] + std * noise, y


def grid1(samples, mean=2.0, std=0.5):
    """The quantiles of two mirrored classes on the line."""
    n = samples // 2
    q = std * norm.ppf((np.arange(1, n + 1) - 0.5) / n)
    return np.concatenate([-mean + q, mean + q])[:, None], np.repeat([-1.0, 1.0], n)


def orthogonal(samples, mean, std):
    """Classes whose noise is orthogonal: the problem that two scalars solve."""
    y = np.repeat([-1.0, 1.0], samples // 2)
    X = np.zeros((samples, samples + 1))
    X[:, 0] = mean * y
    X[np.arange(samples), 1 + np.arange(samples)] = std
    return np.sqrt(samples + 1) * X, y


def three():
    """Three classes in three dimensions, and their centred one-hot targets."""
    labels = np.repeat([0, 1, 2], 20)
    noise = np.random.default_rng(3).standard_normal((60, 3))
    return 2 * np.eye(3)[labels] + 0.5 * noise, np.eye(3)[labels] - 1 / 3


PROBLEMS = {
    "grid_std": grid1(64),
    "grid_mf": grid1(64),
    "d2_mf": d1(64, 2, 0),
    "paper_d1": d1(128, 1, 0),
    "paper_d2": d1(128, 2, 0),
    "safe_d8": d1(128, 8, 0),
    "paper_d128": d1(128, 128, 0),
    "relu_d2": d1(64, 2, 0),
    "three": three(),
    "fail_ridge": d1(128, 2, 0),
    "fail_overlap": d1(64, 2, 0, mean=0.5, std=1.0),
    "orth_16_2_0.5_0.01_1": orthogonal(16, 2.0, 0.5),
}


def options(name):
    """The network of a value, for `adaptive_kernel`."""
    v = VALUES[name]
    return {
        "activation": v["act"], "width": v["h"], "ridge": v["sig2"], "readout_variance": v["a2"],
    }  # fmt: skip
