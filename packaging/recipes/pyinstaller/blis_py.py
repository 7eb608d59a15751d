"""Stands in for ``blis.py`` in the frozen program: the one function that spaCy calls, from the copy in ``blis.cy``.

The package holds the BLIS library twice, 17 MB in each of its two modules, though all that ``blis.py`` calls lies in
``blis.cy``. The freeze compares this module with the one it replaces, bit by bit, before it lets it in.
"""

from __future__ import annotations

import ctypes

import numpy as np
from blis import cy

_POINTER = ctypes.pythonapi.PyCapsule_GetPointer
_POINTER.restype, _POINTER.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
_NAME = ctypes.pythonapi.PyCapsule_GetName
_NAME.restype, _NAME.argtypes = ctypes.c_char_p, [ctypes.py_object]

_ENUM, _SIZE, _NUMBER, _FLOATS = ctypes.c_int, ctypes.c_int64, ctypes.c_double, ctypes.c_void_p
_MATRIX = (_FLOATS, _SIZE, _SIZE)  # where it lies, the step to the next row, the step to the next column
_SIGNATURE = (_ENUM, _ENUM, _SIZE, _SIZE, _SIZE, _NUMBER, *_MATRIX, *_MATRIX, _NUMBER, *_MATRIX)
_capsule = cy.__pyx_capi__["gemm[floats_t,floats_t,floats_t]"]
_gemm = ctypes.CFUNCTYPE(None, *_SIGNATURE)(_POINTER(_capsule, _NAME(_capsule)))
_NO_TRANSPOSE, _TRANSPOSE = int(cy.trans_t.NO_TRANSPOSE), int(cy.trans_t.TRANSPOSE)


def gemm(  # noqa: PLR0917 - called as the function it stands in for
    left: np.ndarray,
    right: np.ndarray,
    out: np.ndarray | None = None,
    trans1: bool = False,
    trans2: bool = False,
    alpha: float = 1.0,
    beta: float = 1.0,
) -> np.ndarray:
    """``alpha * left @ right + beta * out`` for contiguous matrices of 32-bit floats, each transposed where asked for.

    Raises TypeError for other matrices and ValueError for shapes that do not fit.
    """
    for matrix in (left, right):
        if matrix.dtype != np.float32 or matrix.ndim != 2 or not matrix.flags.c_contiguous:
            raise TypeError("gemm takes contiguous matrices of 32-bit floats")
    rows, inner = left.shape[::-1] if trans1 else left.shape
    inner_right, columns = right.shape[::-1] if trans2 else right.shape
    if inner != inner_right:
        raise ValueError(f"Shape mismatch for blis.gemm: ({rows}, {inner}), ({inner_right}, {columns})")
    if out is None:
        out = (np.empty if beta == 0 else np.zeros)((rows, columns), dtype=np.float32)
    _gemm(
        _TRANSPOSE if trans1 else _NO_TRANSPOSE,
        _TRANSPOSE if trans2 else _NO_TRANSPOSE,
        *(rows, columns, inner, alpha),
        *(left.ctypes.data, left.shape[1], 1),
        *(right.ctypes.data, right.shape[1], 1),
        *(beta, out.ctypes.data, out.shape[1], 1),
    )
    return out
